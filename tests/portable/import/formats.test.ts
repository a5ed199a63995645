import { describe, expect, test } from 'vitest';
import { bytesOf, fileBytes, readJobs, told } from './reading-files';

describe('an export of', () => {
	test('LinkedIn tells what was applied to, on the day it was, and leaves private answers behind', () => {
		const { jobs, unreadable } = readJobs('linkedin-applications.csv');
		expect(unreadable).toEqual([]);
		expect(jobs.map(told)).toEqual([
			'Gardener at Kew Gardens: applied 2026-08-15',
			'Head gardener, "North" team at Northwind Ltd: applied 2026-09-02'
		]);
		expect(JSON.stringify(jobs)).not.toMatch(/ann@example|allowed to work/);
		expect(jobs[0]).toMatchObject({
			source: 'linkedin',
			place: 'line 2',
			kept: [['Resume Name', 'Ann_CV.pdf']]
		});
	});

	test('LinkedIn tells what was saved', () => {
		expect(readJobs('linkedin-saved.csv').jobs.map(told)).toEqual([
			'Gardener at Kew Gardens: saved 2026-08-10',
			'Arborist at Elm & Oak: saved 2026-09-05'
		]);
	});

	test('Teal tells status, days, pay and what is archived', () => {
		const { jobs } = readJobs('teal.csv');
		expect(jobs.map(told)).toEqual([
			'Gardener at Kew Gardens: saved 2026-09-10, applied 2026-09-12, interview',
			'Arborist at Elm & Oak: saved 2026-09-11',
			'Groundskeeper at Fern & Co: saved 2026-08-01, applied 2026-08-03, offer'
		]);
		expect(jobs[0]).toMatchObject({
			source: 'teal',
			sourceId: '11aa',
			isArchived: false,
			facts: {
				location: 'London, UK',
				url: 'https://kew.example/jobs/71',
				salary: { min: 31_000, max: 35_000, currency: 'GBP', period: 'year' },
				expiresOn: '2026-10-01',
				postedOn: '2026-09-01'
			}
		});
		expect(jobs[0]?.kept).toEqual([
			['excitement', '4'],
			['source', 'ChromeExtension']
		]);
		expect(jobs[2]?.isArchived).toBe(true);
	});

	test('Huntr tells lists as statuses, and the posting as text without its scripts', () => {
		const { jobs } = readJobs('huntr.csv');
		expect(jobs.map(told)).toEqual([
			'Gardener at Kew Gardens: applied',
			'Arborist at Elm & Oak: saved',
			'Groundskeeper at Fern & Co: rejected',
			'Florist at Bloom: '
		]);
		expect(jobs[0]?.source).toBe('huntr');
		expect(jobs[0]?.posting).toMatch(/We look for a gardener\.[\s\S]*Pruning/);
		expect(jobs[0]?.posting).not.toMatch(/<|alert/);
		expect(jobs[3]?.doubts).toEqual(['“Coffee chat” is no status known here.']);
	});

	test('Simplify tells what was applied to and what was saved', () => {
		const { jobs } = readJobs('simplify.csv');
		expect(jobs.map(told)).toEqual([
			'Gardener at Kew Gardens: applied 2026-09-12',
			'Arborist at Elm & Oak: saved'
		]);
		expect(jobs[0]?.source).toBe('simplify');
	});

	test('JobSync tells what was applied to, and takes its N/A for nothing', () => {
		const { jobs } = readJobs('jobsync.csv');
		expect(jobs.map(told)).toEqual([
			'Gardener at Kew Gardens: saved 2026-09-01, applied 2026-09-03',
			'Arborist at Elm & Oak: saved 2026-09-02'
		]);
		expect(jobs[0]?.facts).toMatchObject({ workplace: 'on-site', employmentType: 'full-time' });
		expect(jobs[1]?.facts.location).toBeUndefined();
	});

	test('OfflineCV tells jobs with their postings, and which it could not read', () => {
		const { jobs, unreadable } = readJobs('offline-cv.json');
		expect(jobs.map(told)).toEqual([
			'Gardener at Kew Gardens: saved 2026-09-10, applied 2026-09-12'
		]);
		expect(jobs[0]).toMatchObject({
			posting: 'We look for a gardener.',
			notes: 'Ask about tools.',
			facts: { salary: { min: 31_000, max: 35_000, currency: 'GBP' }, workplace: 'on-site' }
		});
		expect(unreadable).toEqual([
			{
				file: 'offline-cv.json',
				place: 'jobs[2]',
				reason: 'title is not of the kind it should be.'
			}
		]);
	});
});

test('a sheet of one’s own is understood by the names of its columns, whatever parts them', () => {
	const { jobs } = readJobs('own-sheet.csv');
	expect(jobs.map(told)).toEqual([
		'Gärtner at Müller Gartenbau GmbH: applied 2026-04-03, rejected',
		'Baumpfleger at Grünwerk: applied 2026-04-15, interview'
	]);
	expect(jobs[0]).toMatchObject({
		facts: { salary: { min: 38_000, currency: 'EUR', period: 'year' } },
		kept: [['Eindruck', 'freundlich, aber\nweit weg']]
	});
	expect(jobs[1]).toMatchObject({
		place: 'line 4',
		facts: { url: 'https://gruenwerk.example/jobs/baumpfleger' }
	});
});

test('a file is told by what is in it, not by its name', () => {
	expect(readJobs('notes.txt', fileBytes('teal.csv')).jobs[0]?.source).toBe('teal');
	expect(readJobs('export.csv', fileBytes('offline-cv.json')).jobs[0]?.source).toBe('offline-cv');
});

test('contact columns name people; what belongs to nobody is kept as it stands', () => {
	const read = (head: string, line: string) =>
		readJobs('a.csv', bytesOf(`Company,Title,${head}\nKew,Gardener,${line}\n`)).jobs[0];
	const company = 'Kew';
	expect(read('Recruiter,Contact email,Phone', 'Ann Lee,ann@a.example,123')).toMatchObject({
		facts: { title: 'Gardener', company },
		people: [{ name: 'Ann Lee', email: 'ann@a.example', phone: '123', company }],
		kept: []
	});
	expect(read('Contact,Phone', '"Ann <ann@a.example>; Bo Lind",123')).toMatchObject({
		people: [
			{ name: 'Ann', email: 'ann@a.example', company },
			{ name: 'Bo Lind', company }
		],
		kept: [['Phone', '123']]
	});
	expect(read('Contact,Contact email', 'x@a.example,"y@a.example, z@a.example"')?.people).toEqual([
		{ email: 'x@a.example', company },
		{ email: 'y@a.example', company },
		{ email: 'z@a.example', company }
	]);
	const none = read('Contact,Contact email,Phone', 'N/A,by phone,123');
	expect(none?.people).toBeUndefined();
	expect(none?.facts.contact).toBeUndefined();
	expect(none?.kept).toEqual([
		['Contact email', 'by phone'],
		['Phone', '123']
	]);
});
