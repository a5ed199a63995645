import type { EventDraft } from '$lib/domain/draft';
import type { ContactId } from '$lib/domain/id';
import { interviewFormats, interviewOutcomes } from '$lib/domain/journey';
import type { TestRecord } from './open-test-record';
import { ofJob, pick, someDay, someStatus, text, type Random, type RandomEdit } from './randomness';

function someEvent(record: TestRecord, random: Random): EventDraft {
	const on = someDay(random);
	const people = [...record.contacts().keys(), 'nobody' as ContactId].slice(0, 2);
	return pick<EventDraft>(
		[
			{ kind: 'status', to: someStatus(record, random), on, sent: { cv: text(random) } },
			{ kind: 'interview', on, at: '10:30', zone: 'Asia/Kolkata', people, prep: text(random) },
			{ kind: 'message', on, direction: 'in', channel: 'mail', text: text(random), people },
			{ kind: 'offer', on, salary: { min: 40_000, currency: 'EUR' }, answerBy: someDay(random) },
			{ kind: 'task', on, text: text(random) },
			{ kind: 'comment', on, text: text(random) }
		],
		random
	);
}

/** Edits of events and reminders, apart from those of comments. */
export const randomJourneyEdits: { readonly [name: string]: RandomEdit } = {
	detailStatus: ofJob((record, id, random) => {
		const to = record.job(id)?.statusId;
		const sent = random() < 0.3 ? null : { cv: text(random), letter: text(random) };
		if (to) record.detailStatus([id], to, { on: someDay(random), note: text(random), sent });
	}),
	addEventOfAnyKind: ofJob((record, id, random) => record.addEvent(id, someEvent(record, random))),
	editEventOfAnyKind: ofJob((record, id, random) => {
		const journey = record.job(id)?.journey ?? [];
		if (journey.length === 0) return;
		const patch = pick(
			[
				{ on: someDay(random) },
				{ round: text(random) || null, at: null },
				{ outcome: pick(interviewOutcomes, random), format: pick(interviewFormats, random) },
				{ text: text(random) },
				{ people: null, zone: 'America/Los_Angeles' },
				{ to: someStatus(record, random) },
				{ salary: { max: Math.floor(random() * 1000) }, answerBy: null }
			],
			random
		);
		record.editEvent(id, pick(journey, random).id, patch);
	}),
	removeAnyEvent: ofJob((record, id, random) => {
		const journey = record.job(id)?.journey ?? [];
		if (journey.length > 0) record.removeEvent(id, pick(journey, random).id);
	}),
	addRepeating: ofJob((record, id, random) =>
		record.addReminder(id, {
			text: text(random),
			dueOn: someDay(random),
			repeat: { every: 2, unit: pick(['day', 'weekday', 'week', 'month'], random) },
			suggestion: 'follow-up'
		})
	),
	dismissReminder: ofJob((record, id) => {
		const reminder = record.job(id)?.reminders.at(-1);
		if (reminder) record.dismissReminder(id, reminder.id);
	}),
	snoozeReminder: ofJob((record, id, random) => {
		const reminder = record.job(id)?.reminders.at(-1);
		if (reminder) record.snoozeReminder(id, reminder.id, someDay(random), '08:15');
	})
};
