import type { SamplePosting } from './sample-posting';

export const productDesigner: SamplePosting = {
	facts: {
		title: 'Product Designer',
		company: 'Quillmark',
		location: 'Anywhere in Europe',
		workplace: 'remote',
		salary: { min: 52_000, max: 64_000, currency: 'EUR', period: 'year' },
		employmentType: 'full-time',
		yearsMin: 4,
		url: 'https://quillmark.example/careers/product-designer'
	},
	statusPath: [{ to: 'saved', daysAgo: 1 }],
	expiresInDays: 24,
	posting: `Product Designer
Quillmark
Remote within Europe
Full-time
€52,000 - €64,000 per year

About Quillmark
Quillmark makes quiet writing software for people who translate books. Four thousand literary translators work in it every day, and most of them have opinions about commas. We are fourteen people in seven countries. We have no investors and no office, and we meet in person twice a year.

Your role
You will be our second designer. You will look after the editor, the part of Quillmark in which people spend their whole day, and you will do so from first sketch to shipped detail.

- Talk with translators every week and turn what you hear into small, testable ideas.
- Design flows, screens and states in Figma, including the dull ones that nobody else thinks of.
- Build prototypes that are real enough to be wrong in interesting ways.
- Work beside two frontend developers and agree on what is good enough to ship.
- Grow our design system and its documentation.
- Watch over accessibility: half of our users rely on the keyboard alone.

Who you are
- You have at least four years of experience in product design or interaction design.
- You can show us work that shipped, and tell us what you would do differently now.
- You are fluent in Figma and comfortable with prototyping.
- You have run usability testing yourself and can explain what you learned.
- You write clear English, since most of our decisions are made in writing.
- You know WCAG well enough to argue with it.

Nice to have
- Working knowledge of HTML and CSS.
- Experience with text editors, typography or localisation.
- A second or third language.

What we offer
- A four-day week of 32 hours at full pay.
- 30 days of paid holiday, and the last week of December off for everybody.
- A budget for a desk, a chair and a good lamp.
- Two retreats a year; the next one is by a lake.

The process
First comes a conversation of forty minutes, then a paid exercise of half a day, then an afternoon with the three people you would work with most. We answer everybody within ten days.`
};
