import { describe, expect, test } from 'vitest';
import { boardPosting } from '$lib/domain/boards';
import type { Mail } from '$lib/domain/captured';
import { parseDay, type Day } from '$lib/domain/day';
import { eventsOfMail, jobsOfMail } from '$lib/domain/mail-events';
import { onlyLink, postingsApart } from '$lib/domain/postings-apart';
import { builtInStatuses, unknownStatus } from '$lib/domain/status';
import type { StatusId } from '$lib/domain/id';
import { jobWith } from '../support/job';

const day = (text: string) => parseDay(text) as Day;
const today = day('2026-11-23');
const statusOf = (id: StatusId) =>
	builtInStatuses.find((status) => status.id === id) ?? unknownStatus(id);
const uuid = '0a1b2c3d-0000-4000-8000-00000000abcd';

describe('links of boards', () => {
	const known = [
		[
			'https://job-boards.greenhouse.io/quarrylane/jobs/4012345?gh_src=abc',
			'https://boards-api.greenhouse.io/v1/boards/quarrylane/jobs/4012345?content=true&pay_transparency=true'
		],
		[
			'https://job-boards.eu.greenhouse.io/quarrylane/jobs/4012345',
			'https://boards-api.greenhouse.io/v1/boards/quarrylane/jobs/4012345?content=true&pay_transparency=true'
		],
		[
			'https://boards.greenhouse.io/embed/job_app?for=quarrylane&token=4012345',
			'https://boards-api.greenhouse.io/v1/boards/quarrylane/jobs/4012345?content=true&pay_transparency=true'
		],
		[
			`https://jobs.lever.co/quarrylane/${uuid}/apply?lever-source=x`,
			`https://api.lever.co/v0/postings/quarrylane/${uuid}`
		],
		[
			'https://boards.greenhouse.io/quarrylane/jobs/4012345',
			'https://boards-api.greenhouse.io/v1/boards/quarrylane/jobs/4012345?content=true&pay_transparency=true'
		],
		[
			'https://boards.eu.greenhouse.io/embed/job_app?gh_jid=4012345&for=quarrylane#app',
			'https://boards-api.greenhouse.io/v1/boards/quarrylane/jobs/4012345?content=true&pay_transparency=true'
		],
		[
			`https://jobs.lever.co/quarrylane/${uuid.toUpperCase()}`,
			`https://api.lever.co/v0/postings/quarrylane/${uuid}`
		],
		[
			`https://jobs.eu.lever.co/quarrylane/${uuid}?lever-origin=applied`,
			`https://api.eu.lever.co/v0/postings/quarrylane/${uuid}`
		],
		[
			`https://jobs.ashbyhq.com/quarrylane/${uuid}/application`,
			'https://api.ashbyhq.com/posting-api/job-board/quarrylane?includeCompensation=true'
		],
		[
			`https://jobs.ashbyhq.com/Quarry%20Lane/${uuid}`,
			'https://api.ashbyhq.com/posting-api/job-board/Quarry%20Lane?includeCompensation=true'
		]
	] as const;
	for (const [link, request] of known) {
		test(`${link} is asked for at its board`, () =>
			expect(boardPosting(link)?.request).toBe(request));
	}
	const unknown = [
		'https://quarrylane.example/jobs?gh_jid=4012345',
		'https://job-boards.greenhouse.io/quarrylane',
		'https://job-boards.greenhouse.io/../v1/jobs/1',
		`https://jobs.lever.co/..%2f..%2fx/${uuid}`,
		`https://jobs.lever.co.evil.example/quarrylane/${uuid}`,
		`https://jobs.ashbyhq.com/a%2fb/${uuid}`,
		`https://jobs.ashbyhq.com/%ff/${uuid}`,
		`https://evil.example/https://jobs.lever.co/quarrylane/${uuid}`,
		`https://jobs.us.lever.co/quarrylane/${uuid}`,
		`https://jobs.eu.lever.co.evil.example/quarrylane/${uuid}`,
		// Boards whose interfaces are closed to pages, or were never seen open.
		'https://apply.workable.com/quarrylane/j/0A1B2C3D4E/',
		'https://jobs.smartrecruiters.com/QuarryLane/743999912345678-head-baker',
		'https://quarrylane.recruitee.com/o/head-baker',
		'https://quarrylane.wd3.myworkdayjobs.com/en-GB/jobs/job/Leeds/Head-Baker_R-17',
		'https://www.linkedin.com/jobs/view/4012345678/',
		'https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6071'
	];
	for (const link of unknown) {
		test(`${link} is asked for nowhere`, () => expect(boardPosting(link)).toBeUndefined());
	}
});

describe('what is pasted at once', () => {
	const posting = (title: string) =>
		`Job title: ${title}\nCompany: Quarry Lane\n\nRequirements\n- ${'Patience and early mornings. '.repeat(8)}`;

	test('a list of links is taken apart with the words beside each, and one twice is one', () => {
		const text =
			'1. Head Baker - https://a.example/jobs/1\n\n• https://b.example/jobs/2.\nhttps://a.example/jobs/1';
		expect(postingsApart(text)).toEqual({
			kind: 'links',
			links: [
				{ url: 'https://a.example/jobs/1', words: 'Head Baker' },
				{ url: 'https://b.example/jobs/2', words: '' }
			]
		});
	});

	test('postings are taken apart where a rule parts them, and where a label begins each', () => {
		const both = [posting('Baker'), posting('Miller')];
		for (const between of ['\n\n----------\n\n', '\n* * * *\n', '\n\n']) {
			const found = postingsApart(both.join(between));
			expect(found?.kind === 'postings' && found.texts.map((text) => text.slice(0, 17))).toEqual([
				'Job title: Baker\n',
				'Job title: Miller'
			]);
		}
	});

	test('one posting stays one, with a rule in it, links in it, or a link alone', () => {
		expect(postingsApart(`${posting('Baker')}\n-----\nApply now`)).toBeUndefined();
		expect(
			postingsApart(`${posting('Baker')}\nhttps://a.example/1\nhttps://a.example/2`)
		).toBeUndefined();
		expect(postingsApart('https://a.example/1')).toBeUndefined();
		expect(postingsApart('')).toBeUndefined();
	});

	test('a link alone is known as such', () => {
		expect(onlyLink(' https://a.example/jobs/1\n')).toBe('https://a.example/jobs/1');
		expect(onlyLink('See https://a.example/jobs/1')).toBeUndefined();
		expect(onlyLink('https://a.example/1 https://a.example/2')).toBeUndefined();
		expect(onlyLink('Baker')).toBeUndefined();
	});
});

describe('a mail of an employer', () => {
	const mail: Mail = {
		subject: 'Your application',
		from: 'Joan',
		fromHost: 'mail.quarrylane.example',
		on: day('2026-11-12'),
		text: 'We have decided to move forward with other candidates. Quarry Lane Ltd',
		told: { kind: 'rejection', quote: 'We have decided to move forward with other candidates.' }
	};

	test('is of the job whose company or title it names, the likeliest first', () => {
		const ours = jobWith({ facts: { company: 'Quarry Lane GmbH', title: 'Head Baker' } });
		const other = jobWith({ facts: { company: 'Millstone', title: 'Baker' } });
		const elsewhere = jobWith({ facts: { company: 'Lane' } });
		expect(jobsOfMail(mail, [other, elsewhere, ours])[0]).toBe(ours);
		expect(jobsOfMail(mail, [other])).toEqual([]);
		expect(jobsOfMail({ ...mail, text: 'About Baker' }, [other])).toEqual([other]);
	});

	test('proposes what it tells on its own day, and never a step back', () => {
		const told = (statusId: string, kind: 'rejection' | 'received' | 'interview' | 'offer') =>
			eventsOfMail(
				{ ...mail, told: { kind, quote: 'x', ...(kind === 'interview' && { meetOn: today }) } },
				jobWith({ statusId: statusId as StatusId }),
				statusOf,
				today
			).map((event) => (event.kind === 'status' ? `${event.to} ${event.on}` : event.kind));
		expect(told('applied', 'rejection')).toEqual(['rejected 2026-11-12', 'message']);
		expect(told('saved', 'received')).toEqual(['applied 2026-11-12', 'message']);
		expect(told('interview', 'received')).toEqual(['message']);
		expect(told('offer', 'interview')).toEqual(['interview', 'message']);
		expect(told('screening', 'offer')).toEqual(['offer', 'offer 2026-11-12', 'message']);
		expect(told('withdrawn', 'rejection')).toEqual(['message']);
	});
});
