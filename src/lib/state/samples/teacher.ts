import type { SamplePosting } from './sample-posting';

export const teacher: SamplePosting = {
	facts: {
		title: 'Class Teacher, Year 4',
		company: 'Millbrook Lane Primary School',
		location: 'Kendal, Cumbria',
		workplace: 'on-site',
		salary: { min: 32_900, max: 45_300, currency: 'GBP', period: 'year' },
		employmentType: 'full-time'
	},
	statusPath: [
		{ to: 'applied', daysAgo: 48 },
		{ to: 'interview', daysAgo: 33 },
		{ to: 'rejected', daysAgo: 29 }
	],
	comments: [
		{
			text: 'Taught a lesson on fractions with paper strips; the children were lovely.',
			daysAgo: 33
		},
		{
			text: 'Kind call from the head: they took somebody who already knew the school. Told me to apply again.',
			daysAgo: 29
		}
	],
	posting: `Class Teacher, Year 4
Millbrook Lane Primary School
Kendal, Cumbria
Full-time, permanent, from September
Salary: £32,900 - £45,300 per year

About our school
Millbrook Lane is a primary school with one class in every year, a walled garden, eleven hens and a choir that is better than it should be. Two hundred and six children come to us from the town and from farms around it. Our last inspection called us a place in which children are listened to. We were pleased about that.

The post
We are looking for a teacher for our Year 4 class of twenty-nine children. There is a full-time teaching assistant in the class, and a parallel teacher in Year 3 with whom you will plan.

Key responsibilities
- Plan and teach lessons across the primary curriculum that reach every child.
- Assess pupil progress and use what you find to plan the next steps.
- Create a calm, warm classroom with clear expectations of behaviour.
- Work with our coordinator on support for children with special educational needs.
- Meet parents and carers regularly, and write reports that they can understand.
- Lead one subject across the school; science or music would suit us well.

Essential
- Qualified teacher status.
- Experience of teaching in Key Stage 2, which may be from school placements.
- Sound knowledge of phonics, early reading and primary mathematics.
- Secure classroom management and patience in good supply.
- Commitment to safeguarding and to working as part of a team.

Desirable
- Experience of leading a subject or an after-school club.
- Training in supporting children with autism.
- A willingness to play the piano in assembly, however badly.

We offer
- Planning time for the whole year group together, every week.
- A mentor and full support for early career teachers.
- The teachers' pension scheme.
- A staff room with a working coffee machine and cake on Fridays.

Millbrook Lane Primary School is committed to safeguarding children. The successful candidate will need an enhanced DBS check and two references. Visits to the school are warmly welcomed before you apply.`
};
