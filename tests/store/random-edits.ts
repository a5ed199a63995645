import { sectionKinds } from '$lib/domain/reading';
import { draft, type TestRecord } from './open-test-record';
import { randomJourneyEdits } from './random-journey-edits';
import { randomThingEdits } from './random-thing-edits';
import { ofJob, pick, someDay, someStatus, text, type Random, type RandomEdit } from './randomness';

const save: RandomEdit = (record, random) =>
	record.saveJob(
		draft({
			facts: { title: text(random) || 'x', company: text(random) || 'y', yearsMin: 3 },
			corrections: random() < 0.3 ? { title: 'Better title', yearsMin: null } : {},
			posting: { text: text(random), html: '<p>', capturedAt: 7, from: 'html' },
			status: someStatus(record, random),
			on: someDay(random),
			notes: text(random),
			isSample: random() < 0.1
		})
	);

/** Every named edit there is, except emptying the bin. */
export const randomEdits: { readonly [name: string]: RandomEdit } = {
	save,
	saveAgain: save,
	saveMany: (record, random) => record.saveJobs([draft({ notes: text(random) }), draft()]),
	changeStatus: ofJob((record, id, random) =>
		record.changeStatus([id], someStatus(record, random), {
			on: someDay(random),
			note: text(random)
		})
	),
	changeStatusToday: ofJob((record, id, random) =>
		record.changeStatus([id], someStatus(record, random))
	),
	addEvent: ofJob((record, id, random) =>
		record.addEvent(id, { kind: 'comment', text: text(random), on: someDay(random) })
	),
	addComment: ofJob((record, id, random) => record.addComment(id, text(random))),
	editEvent: ofJob((record, id, random) => {
		const event = record.job(id)?.journey.at(-1);
		if (event) record.editEvent(id, event.id, { on: someDay(random), note: text(random) });
	}),
	removeEvent: ofJob((record, id) => {
		const event = record.job(id)?.journey[0];
		if (event) record.removeEvent(id, event.id);
	}),
	correctFacts: ofJob((record, id, random) =>
		record.correctFacts(id, {
			title: text(random) || null,
			salary: { min: Math.floor(random() * 1000) },
			expiresOn: someDay(random)
		})
	),
	writeNotes: ofJob((record, id, random) => {
		const notes = record.job(id)?.notes ?? '';
		const at = Math.floor(random() * notes.length);
		record.writeNotes(id, (notes.slice(0, at) + text(random) + notes.slice(at + 1)).toWellFormed());
	}),
	addReminder: ofJob((record, id, random) =>
		record.addReminder(id, { text: text(random), dueOn: someDay(random) })
	),
	editReminder: ofJob((record, id, random) => {
		const reminder = record.job(id)?.reminders[0];
		if (reminder) record.editReminder(id, reminder.id, { dueAt: '09:30', doneOn: someDay(random) });
	}),
	markReminderDone: ofJob((record, id) => {
		const reminder = record.job(id)?.reminders[0];
		if (reminder) record.markReminderDone(id, reminder.id);
	}),
	removeReminder: ofJob((record, id) => {
		const reminder = record.job(id)?.reminders[0];
		if (reminder) record.removeReminder(id, reminder.id);
	}),
	recapture: ofJob((record, id, random) =>
		record.recapture(
			id,
			{ title: text(random) || 'z' },
			{ text: text(random), capturedAt: 9, from: 'paste' }
		)
	),
	...randomJourneyEdits,
	...randomThingEdits,
	deleteJobs: ofJob((record, id) => record.deleteJobs([id])),
	restoreJobs: ofJob((record, id) => record.restoreJobs([id])),
	removeSamples: (record) => record.removeSamples(),
	correctSkill: ofJob((record, id, random) => {
		const said = pick(
			[{ must: true }, { isHidden: true }, { isAdded: true }, null] as const,
			random
		);
		record.correctSkill(id, text(random), said);
	}),
	correctSection: ofJob((record, id, random) =>
		record.correctSection(id, text(random), pick([...sectionKinds, null], random))
	),
	keepSkillWord: (record, random) =>
		record.keepSkillWord({ name: text(random), aliases: [text(random), text(random)] }),
	removeSkillWord: (record, random) => record.removeSkillWord(text(random)),
	setSetting: (record, random) => record.setSetting(pick(['theme', 'goal'], random), text(random))
};

/** Does one edit at random; some do nothing where there is nothing to do it to. */
export async function editAtRandom(record: TestRecord, random: Random): Promise<void> {
	record.clock.pass(Math.floor(random() * 5_000));
	const isPoor = record.jobs().size < 3 && random() < 0.3;
	await (isPoor ? save : pick(Object.values(randomEdits), random))(record, random);
}
