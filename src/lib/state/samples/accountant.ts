import type { SamplePosting } from './sample-posting';

export const accountant: SamplePosting = {
	facts: {
		title: 'Management Accountant',
		company: 'Pellworth Foods',
		location: 'Leeds, West Yorkshire',
		workplace: 'hybrid',
		salary: { min: 42_000, max: 48_000, currency: 'GBP', period: 'year' },
		employmentType: 'full-time',
		yearsMin: 2,
		url: 'https://pellworth.example/careers/management-accountant'
	},
	statusPath: [
		{ to: 'saved', daysAgo: 67 },
		{ to: 'applied', daysAgo: 63 },
		{ to: 'no-response', daysAgo: 12 }
	],
	comments: [{ text: 'Wrote to ask how things stand. No answer.', daysAgo: 35 }],
	posting: `Management Accountant
Pellworth Foods
Leeds, West Yorkshire
Hybrid: three days a week in the office
Full-time
£42,000 - £48,000 per year

Company overview
Pellworth Foods makes pickles, chutneys and mustards and sells them to shops across the north of England. It was started in a church kitchen in 1987 and now employs a hundred and forty people in Leeds. The recipes are the same; the jars are bigger.

Purpose of the role
You will give the people who run our three production lines figures they understand, on time, and help them to decide with these figures.

Main duties
- Prepare monthly management accounts with commentary by working day six.
- Own product costing and explain variances in materials, labour and energy.
- Lead budgeting and quarterly forecasting with the heads of department.
- Reconcile stock between the warehouse system and the general ledger.
- Improve our reporting, which today lives in too many spreadsheets.
- Support the yearly audit and supervise one accounts assistant.

Qualifications and experience
- ACCA or CIMA qualified, or in your final papers.
- At least two years of experience in management accounting, preferably in manufacturing.
- Advanced Excel, including lookups, pivot tables and the restraint not to use macros for everything.
- Good understanding of cost accounting and stock valuation.
- The ability to explain a variance to somebody who makes chutney.

Desirable skills
- Experience with Power BI and SQL.
- Knowledge of Sage 200 or a similar system.
- Experience of introducing a new finance system.

Benefits
- 26 days of annual leave plus bank holidays.
- Pension with a matched contribution of up to six percent.
- Study support until you are qualified.
- Life assurance and a cycle to work scheme.
- More pickles than you can eat.

How to apply
Please send your CV and a short cover letter through our website. First interviews are held by video, second interviews in Leeds with a tour of the kitchen.`
};
