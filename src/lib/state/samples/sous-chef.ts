import type { SamplePosting } from './sample-posting';

export const sousChef: SamplePosting = {
	facts: {
		title: 'Sous Chef',
		company: 'The Copper Heron',
		location: 'Bristol, UK',
		workplace: 'on-site',
		salary: { min: 36_000, max: 39_000, currency: 'GBP', period: 'year' },
		employmentType: 'full-time',
		yearsMin: 2
	},
	statusPath: [
		{ to: 'applied', daysAgo: 31 },
		{ to: 'interview', daysAgo: 22 },
		{ to: 'offer', daysAgo: 1 }
	],
	comments: [
		{
			text: 'Trial shift on the fish section. Kind brigade, and the head chef washes up too.',
			daysAgo: 15
		},
		{
			text: 'Offer by phone: 38,000 and every Sunday evening off. Answer due by Friday.',
			daysAgo: 1
		}
	],
	notes: 'Ask about the service charge share in writing before answering.',
	posting: `Sous Chef
The Copper Heron
Bristol, UK
Full-time, 45 hours over four days
Salary: £36,000 - £39,000 per year plus service charge

About us
The Copper Heron is a restaurant with forty-eight seats beside the floating harbour. The menu is short and changes with what the boats and two nearby farms bring us. We cook over charcoal, bake our own bread and close on Mondays and Tuesdays.

The role
You will be the right hand of our head chef and run the kitchen on the days when she is away. The brigade is seven people and a very good kitchen porter.

Your responsibilities
- Run the pass at lunch and dinner, and any section when it is busy.
- Develop dishes with the head chef and cost them before they reach the menu.
- Order fish, meat and vegetables, and keep food costs and waste in check.
- Train and encourage two chefs de partie and two apprentices.
- Keep food safety records, allergen information and cleaning schedules complete.
- Lead stocktaking at the end of each month.

Requirements
- At least two years of experience as sous chef or senior chef de partie in a fresh-food kitchen.
- Confident on fish, sauces and the grill.
- Level 3 food hygiene certificate and solid knowledge of allergen management.
- A calm manner under pressure; we do not shout.
- Experience with rotas, ordering and portion control.

Desirable
- Bread or pastry experience.
- Experience in whole-animal butchery.
- An interest in foraging, and in telling guests about it.

What we offer
- Four days on and three days off, always with Sunday evening and Monday free.
- An equal share of the service charge for everybody, front and back.
- 28 days of holiday, with two weeks closed in January.
- Staff dinner every day at four, sitting down.
- A yearly allowance for eating somewhere better than here.

To apply
Send us your CV and tell us about the best thing you ate last month. Shortlisted cooks are invited to a paid trial shift.`
};
