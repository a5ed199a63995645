import type { SamplePosting } from './sample-posting';

export const joiner: SamplePosting = {
	facts: {
		title: 'Bench Joiner',
		company: 'Oake & Tern Joinery',
		location: 'Hereford',
		workplace: 'on-site',
		salary: { min: 16, max: 19.5, currency: 'GBP', period: 'hour' },
		employmentType: 'full-time',
		yearsMin: 3
	},
	statusPath: [
		{ to: 'saved', daysAgo: 20 },
		{ to: 'applied', daysAgo: 18 }
	],
	comments: [{ text: 'Sent photos of the oak staircase along with the letter.', daysAgo: 18 }],
	posting: `Bench Joiner
Oake & Tern Joinery
Hereford
Full-time, permanent, 40 hours over four and a half days
£16.00 - £19.50 per hour, depending on experience

Who we are
Oake & Tern Joinery makes windows, doors and staircases for old houses, mostly in oak and accoya. There are nine of us in a bright workshop on the edge of Hereford. About half of our work is for listed buildings, so nothing is ever quite square and every job is drawn anew.

What you will be doing
- Make sash and casement windows, panelled doors and staircases from setting out to final sanding.
- Read technical drawings, take off quantities and write your own cutting lists.
- Set up and use the spindle moulder, four-sided planer and panel saw safely.
- Match old profiles from samples, by hand where no cutter exists.
- Check your own work against the drawing before it goes to the spray shop.
- Help to load and, now and then, fit on site with one of our two fitters.

What we are looking for
- A full apprenticeship in joinery or a City & Guilds level 3, or the same by experience.
- At least three years at the bench in a joinery workshop.
- Good hand skills: mortices, scribes and a sharp chisel.
- Confidence with woodworking machines and respect for them.
- A careful eye and an honest word when something is not right.

Desirable
- Experience with listed buildings or conservation work.
- Basic AutoCAD or SketchUp.
- A full driving licence.
- Some experience of teaching an apprentice.

What you get from us
- Friday afternoons off.
- 25 days of holiday plus bank holidays, closed over Christmas.
- Pension with five percent from us.
- Overtime is paid, and it is a question, never an order.
- Time on the machines for your own projects at the weekend.

Interested?
Write to us with a few lines about yourself and pictures of two or three pieces you are proud of. Come by for a coffee and a look round before you decide.`
};
