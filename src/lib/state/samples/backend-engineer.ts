import type { SamplePosting } from './sample-posting';

export const backendEngineer: SamplePosting = {
	facts: {
		title: 'Backend Engineer, Route Planning',
		company: 'Larkspur Freight',
		location: 'Rotterdam, Netherlands',
		workplace: 'hybrid',
		salary: { min: 62_000, max: 76_000, currency: 'EUR', period: 'year' },
		employmentType: 'full-time',
		yearsMin: 3,
		url: 'https://larkspur.example/jobs/backend-route-planning'
	},
	statusPath: [
		{ to: 'saved', daysAgo: 26 },
		{ to: 'applied', daysAgo: 24 },
		{ to: 'screening', daysAgo: 15 },
		{ to: 'interview', daysAgo: 5 }
	],
	comments: [
		{
			text: 'Call with Maaike from the planning team. They are moving from one large service to four.',
			daysAgo: 15
		},
		{
			text: 'First technical round: talked through a queue that loses messages. Went well.',
			daysAgo: 5
		}
	],
	notes:
		'Second round is about system design. Read up on idempotent consumers and on vehicle routing.',
	posting: `Backend Engineer, Route Planning
Larkspur Freight
Rotterdam, Netherlands (hybrid, two days a week in the office)
Full-time
€62,000 - €76,000 per year

About Larkspur Freight
Larkspur Freight plans the trips of six hundred barges on the Rhine, the Maas and the canals between them. Water levels change, locks close, captains sleep. Our planners used to do this with a wall of magnets. Now they do it with software that we write, and with one remaining magnet for luck.

About the team
Route Planning is five engineers, a product manager and a former captain. We own the services that turn orders, water levels and opening hours into trips that work.

What you'll do
- Design, build and run services in Kotlin and Go that plan and replan trips around the clock.
- Shape our move from one large application to a small number of services with clear borders.
- Improve the reliability of our event streams on Kafka, and prove it with tests.
- Model constraints in PostgreSQL and keep queries fast as history grows.
- Review code, pair on hard problems and take part in the on-call rotation, one week in six.
- Sit with planners regularly and see what the software is like at four in the morning.

What you bring
- At least 3 years of experience in backend development, in Kotlin, Java or Go.
- Good knowledge of relational databases, PostgreSQL above all.
- Experience with distributed systems: message queues, retries and what happens in between.
- The habit of writing automated tests, and of deleting code.
- Clear written and spoken English.

Nice to have
- Experience with Kubernetes and Terraform.
- Some operations research: vehicle routing, constraint solving, scheduling.
- Dutch or German.

What we offer
- 28 days of holiday and a pension plan in which we pay two thirds.
- A yearly ticket for public transport, or a good bicycle.
- One day a month to learn what you like.
- A trip on a barge in your first month.

Hiring process
A call of thirty minutes, two technical conversations without riddles, and lunch with the team. You will hear from us within a week of every step.`
};
