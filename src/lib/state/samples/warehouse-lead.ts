import type { SamplePosting } from './sample-posting';

export const warehouseLead: SamplePosting = {
	facts: {
		title: 'Warehouse Team Lead, Second Shift',
		company: 'Norrfield Supply',
		location: 'Dayton, OH',
		workplace: 'on-site',
		salary: { min: 24.5, max: 27.75, currency: 'USD', period: 'hour' },
		employmentType: 'full-time',
		yearsMin: 2,
		url: 'https://norrfield.example/jobs/warehouse-team-lead'
	},
	statusPath: [
		{ to: 'saved', daysAgo: 12 },
		{ to: 'applied', daysAgo: 10 },
		{ to: 'screening', daysAgo: 2 }
	],
	comments: [
		{
			text: 'Recruiter called, friendly. Asked about weekends and about my forklift card.',
			daysAgo: 2
		}
	],
	notes: 'Card runs out in spring, find out whether they pay for the renewal.',
	posting: `Warehouse Team Lead, Second Shift
Norrfield Supply
Dayton, OH
Full-time, Monday to Friday, 2:30 pm to 11:00 pm
$24.50 - $27.75 per hour

About us
Norrfield Supply ships parts for farm and garden machines to repair shops in eleven states. Order by six and the part is on the bench next morning. Our building in Dayton holds forty thousand different parts, most of them small and a few of them very heavy.

The job
As a team lead you run the late shift of nine people, from the first pallet in to the last truck out.

Responsibilities
- Plan the shift, give out the work, and step in on the floor where it is needed.
- Lead order picking, packing and loading so that every truck leaves on time.
- Train new associates and sign off their work on reach trucks and dock equipment.
- Carry out cycle counts and find out why a shelf and the system disagree.
- Hold the start-of-shift safety talk and correct unsafe work on the spot.
- Report damage, delays and staffing to the operations manager.

Requirements
- Two years of warehouse experience, at least six months of it leading others.
- Current forklift certification, reach truck preferred.
- Confident use of a warehouse management system and RF scanners.
- Able to lift up to 50 lbs and to be on your feet for a full shift.
- High school diploma or GED.

Preferred qualifications
- Experience in inventory control or shipping and receiving.
- OSHA 10 card.
- Spanish, spoken well enough to train a new colleague.

Benefits
- Shift premium of $1.50 included in the rate above.
- Medical, dental and vision insurance from the first day of the second month.
- 401(k) with a match of four percent.
- Three weeks of paid time off.
- Boots and winter gear paid for.

Norrfield Supply is an equal opportunity employer. All qualified applicants will be considered without regard to race, religion, sex, national origin, disability or veteran status.`
};
