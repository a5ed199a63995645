import type { SamplePosting } from './sample-posting';

export const nurse: SamplePosting = {
	facts: {
		title: 'Staff Nurse, Night Shifts',
		company: 'Hollin Bay Community Hospital',
		location: 'Hollin Bay, Devon',
		workplace: 'on-site',
		salary: { min: 31_500, max: 37_800, currency: 'GBP', period: 'year' },
		employmentType: 'part-time',
		yearsMin: 1,
		url: 'https://jobs.hollinbay.example/staff-nurse-nights'
	},
	statusPath: [{ to: 'saved', daysAgo: 4 }],
	expiresInDays: 3,
	notes: 'Thirty hours would fit around college. Ask whether the night rota is fixed or rolling.',
	posting: `Staff Nurse, Night Shifts
Hollin Bay Community Hospital
Hollin Bay, Devon
Part-time, 30 hours a week
Salary: £31,500 - £37,800 per year (pro rata), plus night enhancement

About the ward
Sandpiper is a ward of eighteen beds for people who are well enough to leave the big hospital but not yet well enough to go home. Most stay two or three weeks. We know our patients by name, and often their dogs too. At night there are two nurses and two healthcare assistants, with a doctor on call for the whole site.

What you will do
- Assess patients at handover and keep their care plans up to date through the night.
- Give medication safely, including intravenous antibiotics and controlled drugs.
- Notice early when somebody is becoming unwell, act on it, and call for help in good time.
- Lead a small team of healthcare assistants and support student nurses on placement.
- Talk with families honestly and kindly, sometimes at three in the morning.
- Record observations in our electronic patient records.

What you need
- Registration with the NMC as an adult nurse.
- At least one year of experience on a hospital ward, in any specialty.
- Competence in medication administration, wound care and infection control.
- Calm, clear communication with patients, relatives and colleagues.
- Willingness to work three nights a week, including every other weekend.

It would be a plus if you have
- Experience in the care of older people or people living with dementia.
- A qualification in palliative care, or an interest in gaining one.
- Intravenous therapy and venepuncture already signed off.

What we offer
- 27 days of annual leave plus bank holidays, rising with service.
- Membership of the hospital pension scheme.
- A fixed night rota, published eight weeks ahead.
- Free parking, and a hot meal on every shift.
- A named mentor and four paid study days a year.

How to apply
Please send your application through our website with a short statement about why this ward would suit you. Interviews take place on the ward, so that you can meet the team and ask anything you like. We welcome applicants returning to nursing after a break.`
};
