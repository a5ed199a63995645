import type { Day } from '$lib/domain/day';
import type { JobId } from '$lib/domain/id';
import { day, draft, openTestRecord, status, type TestRecord } from '../store/open-test-record';

/** A record with one of everything that a person can put into one; always the same. */
export async function fullRecord(): Promise<TestRecord> {
	const record = openTestRecord({ seed: 6 });
	const [cook, gardener, gone, twin] = await saveAll(record);
	await record.recapture(
		cook,
		{ ...record.job(cook)?.capturedFacts, salary: { min: 34_000, currency: 'EUR' } },
		{ text: 'We look for a sous chef, soon.', capturedAt: 1_773_000_000_000, from: 'html' }
	);
	record.correctFacts(cook, { title: 'Sous chef de cuisine', yearsMin: null });
	addJourney(record, cook);
	addReminders(record, cook);
	record.addTag([cook, gardener], 'near home');
	record.addArgument(cook, 'pro', 'Good kitchen');
	record.addArgument(cook, 'con', 'Late hours');
	record.giveMark(cook, 'team', 4);
	record.check(cook, 'cv', true);
	record.correctSkill(cook, 'Pastry', { isAdded: true });
	record.correctSection(cook, 'Wir bieten', 'benefits');
	record.tellApart(cook, gardener);
	record.archiveJobs([gardener]);
	record.deleteJobs([gone]);
	record.mergeJobs(cook, twin);
	addThings(record, cook);
	return record;
}

async function saveAll(record: TestRecord): Promise<readonly [JobId, JobId, JobId, JobId]> {
	const cook = await record.saveJob(
		draft({
			facts: {
				title: 'Sous chef',
				company: 'Brasserie Lys',
				location: 'Lyon; Villeurbanne',
				workplace: 'hybrid',
				officeDays: { min: 2, max: 3 },
				salary: { min: 31_000, max: 34_500, currency: 'EUR', period: 'year' },
				employmentType: 'full-time',
				languages: [{ name: 'French', level: 'B2', must: true }],
				contact: { name: 'Inès', email: 'ines@lys.example' },
				start: '2026-09',
				yearsMin: 3,
				expiresOn: day('2026-04-30'),
				url: 'https://lys.example/jobs/7'
			},
			posting: {
				text: 'We look for a sous chef.\n=1+1 is no formula here.',
				html: '<p>We look for a sous chef.</p>',
				capturedAt: 1_772_000_000_000,
				from: 'html'
			},
			notes: 'Ask about Mondays 🌱\n“quoted”, with a comma'
		})
	);
	const gardener = await record.saveJob(draft({ notes: 'Rose garden' }));
	const gone = await record.saveJob(draft({ facts: { title: 'Withdrawn', company: '-Minus' } }));
	const twin = await record.saveJob(
		draft({ facts: { title: 'Sous-chef', company: 'Lys', seniority: 'senior' }, notes: 'Twice' })
	);
	return [cook, gardener, gone, twin];
}

function addJourney(record: TestRecord, id: JobId): void {
	const on = (text: string): Day => day(text);
	record.changeStatus([id], status('applied'), {
		on: on('2026-03-01'),
		sent: { cv: 'Kitchen, short', letter: 'For restaurants', tookInS: 900 }
	});
	const kim = record.addContact({ name: 'Kim', role: 'Head chef', phone: '+33 4 00' }, [id]);
	record.addEvent(id, {
		kind: 'interview',
		on: on('2026-03-06'),
		round: 'First',
		format: 'on-site',
		at: '10:30',
		until: '11:15',
		zone: 'Europe/Paris',
		people: [kim],
		outcome: 'passed'
	});
	record.addEvent(id, {
		kind: 'message',
		on: on('2026-03-07'),
		direction: 'in',
		channel: 'mail',
		text: 'Come and cook for us.'
	});
	record.addEvent(id, { kind: 'task', on: on('2026-03-08'), text: 'Sent the trial menu' });
	record.addEvent(id, {
		kind: 'offer',
		on: on('2026-03-09'),
		salary: { min: 33_000, currency: 'EUR', period: 'year' },
		answerBy: on('2026-03-20')
	});
	record.addComment(id, 'Sleep on it', on('2026-03-09'));
	const comment = record.job(id)?.journey.find(({ kind }) => kind === 'comment');
	if (comment) record.editEvent(id, comment.id, { text: 'Sleep on it twice' });
}

function addReminders(record: TestRecord, id: JobId): void {
	record.addReminder(id, {
		text: 'Ring them',
		dueOn: day('2026-03-12'),
		dueAt: '09:00',
		repeat: { every: 2, unit: 'week' }
	});
	const [reminder] = record.job(id)?.reminders ?? [];
	if (reminder) record.snoozeReminder(id, reminder.id, day('2026-03-13'), '08:15');
}

function addThings(record: TestRecord, id: JobId): void {
	const dreams = record.addCollection({
		name: 'Dreams',
		hue: 'plum',
		description: 'If all goes well'
	});
	record.editCollection(dreams, { name: 'Dreams and hopes' });
	record.collect([id], dreams, 'Dreams and hopes');
	record.addStatus({ label: 'Trial day', kind: 'active', hue: 'amber', order: 55 });
	record.editStatus(status('screening'), { label: 'First call' });
	record.keepSkillWord({ name: 'Mise en place', aliases: ['mep'] });
	record.keepView('Near home', '?tag=near%20home');
	record.setSetting('goal:applications', 5);
	record.keepInProfile([
		{ kind: 'skill', name: 'Pastry', level: 'strong', years: 6, lastUsed: 2026 },
		{ kind: 'language', name: 'French', level: 'fluent' },
		{ kind: 'education', level: 'vocational', field: 'Cook' },
		{ kind: 'licence', name: 'HACCP' },
		{ kind: 'country', name: 'France' },
		{ kind: 'place', name: 'Lyon' },
		{ kind: 'field', id: 'email', value: 'me@example.org' },
		{ kind: 'answer', name: 'Why us?', text: 'I know {company}.' },
		{ kind: 'letter', name: 'For restaurants', text: 'Dear {contact}' }
	]);
	record.answerProfile('years', 9);
	record.answerProfile('needsSponsorship', false);
	record.answerProfile('salary', { min: 30_000, currency: 'EUR', period: 'year' });
}
