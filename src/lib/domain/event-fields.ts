import { parseDay } from './day';
import type { EventDraft, EventPatch } from './draft';
import { payPeriods, type PayPeriod, type Salary } from './facts';
import type { ContactId, StatusId } from './id';
import {
	interviewFormats,
	interviewOutcomes,
	messageChannels,
	type InterviewFormat,
	type InterviewOutcome,
	type MessageChannel,
	type OwnEvent
} from './journey';
import { sentOf } from './sent';

export type OwnEventKind = OwnEvent['kind'];
export const ownEventKinds = [
	'interview',
	'message',
	'offer',
	'task',
	'comment',
	'status'
] as const satisfies readonly OwnEventKind[];

/** An event as a form holds it: everything as typed, empty where nothing is. */
export interface EventFields {
	kind: OwnEventKind;
	on: string;
	to: string;
	note: string;
	cv: string;
	letter: string;
	tookInS?: number;
	text: string;
	round: string;
	format: string;
	at: string;
	until: string;
	zone: string;
	place: string;
	people: readonly ContactId[];
	prep: string;
	outcome: string;
	direction: 'in' | 'out';
	channel: string;
	salary: Salary | undefined;
	answerBy: string;
}

const nothingTyped = {
	to: '',
	note: '',
	cv: '',
	letter: '',
	text: '',
	round: '',
	format: '',
	at: '',
	until: '',
	zone: '',
	place: '',
	people: [],
	prep: '',
	outcome: '',
	direction: 'in',
	channel: '',
	salary: undefined,
	answerBy: ''
} as const satisfies Partial<EventFields>;

export function emptyFields(kind: OwnEventKind, on: string): EventFields {
	return { ...nothingTyped, kind, on };
}

/** An event that is there, to be changed. */
export function fieldsOfEvent(event: OwnEvent): EventFields {
	const fields: EventFields = { ...emptyFields(event.kind, event.on) };
	switch (event.kind) {
		case 'status': {
			const { to, note = '', sent = {} } = event;
			Object.assign(fields, { to, note, cv: sent.cv ?? '', letter: sent.letter ?? '' });
			if (sent.tookInS !== undefined) fields.tookInS = sent.tookInS;
			return fields;
		}
		case 'comment':
		case 'task':
			return { ...fields, text: event.text };
		case 'interview': {
			const { round = '', format = '', at = '', until = '', zone = '', place = '' } = event;
			const { people = [], prep = '', outcome = '', note = '' } = event;
			const rest = { people, prep, outcome, note };
			return { ...fields, round, format, at, until, zone, place, ...rest };
		}
		case 'message': {
			const { direction, channel = '', text, people = [] } = event;
			return { ...fields, direction, channel, text, people };
		}
		case 'offer': {
			const { salary, answerBy = '', note = '' } = event;
			return { ...fields, salary, answerBy, note };
		}
	}
}

/** The event that was typed; only of fields that `eventProblems` finds nothing wrong with. */
export function draftOf(fields: EventFields): EventDraft {
	const on = parseDay(fields.on);
	if (!on) throw new Error('An event has a day');
	const said = (name: 'note' | 'round' | 'place' | 'prep') => {
		const text = fields[name].trim();
		return text === '' ? {} : { [name]: text };
	};
	const text = fields.text.trim();
	const people = fields.people.length > 0 ? { people: fields.people } : {};
	switch (fields.kind) {
		case 'status': {
			const sent = sentOf(fields.cv, fields.letter, fields);
			// Chosen from the statuses that there are.
			const to = fields.to as StatusId;
			return { kind: 'status', on, to, ...said('note'), ...(sent && { sent }) };
		}
		case 'comment':
			return { kind: 'comment', on, text };
		case 'task':
			return { kind: 'task', on, text };
		case 'interview': {
			const format = pick<InterviewFormat>(interviewFormats, fields.format);
			const outcome = pick<InterviewOutcome>(interviewOutcomes, fields.outcome);
			return {
				kind: 'interview',
				on,
				...said('round'),
				...(format && { format }),
				...(fields.at && { at: fields.at, ...(fields.zone && { zone: fields.zone }) }),
				...(fields.at && fields.until && { until: fields.until }),
				...said('place'),
				...people,
				...said('prep'),
				...(outcome && { outcome }),
				...said('note')
			};
		}
		case 'message': {
			const channel = pick<MessageChannel>(messageChannels, fields.channel);
			const { direction } = fields;
			return { kind: 'message', on, direction, ...(channel && { channel }), text, ...people };
		}
		case 'offer': {
			const answerBy = parseDay(fields.answerBy);
			return {
				kind: 'offer',
				on,
				...(fields.salary && { salary: tidy(fields.salary) }),
				...(answerBy && { answerBy }),
				...said('note')
			};
		}
	}
}

/** What an event has besides its day, by kind; what is empty in a form is taken away from an event that is there. */
const optionalFields: Readonly<Record<OwnEventKind, readonly (keyof EventPatch)[]>> = {
	status: ['note', 'sent'],
	comment: [],
	task: [],
	interview: [
		'round',
		'format',
		'at',
		'until',
		'zone',
		'place',
		'people',
		'prep',
		'outcome',
		'note'
	],
	message: ['channel', 'people'],
	offer: ['salary', 'answerBy', 'note']
};

export function patchOf(fields: EventFields): EventPatch {
	const { kind, ...said } = draftOf(fields);
	const gone = Object.fromEntries(optionalFields[kind].map((name) => [name, null]));
	return { ...gone, ...said };
}

function pick<Choice extends string>(
	choices: readonly Choice[],
	chosen: string
): Choice | undefined {
	return choices.find((choice) => choice === chosen);
}

function tidy({ min, max, currency, period }: Salary): Salary {
	const known: { min?: number; max?: number; currency?: string; period?: PayPeriod } = {};
	if (min !== undefined) known.min = min;
	if (max !== undefined) known.max = max;
	if (currency) known.currency = currency;
	if (period && payPeriods.includes(period)) known.period = period;
	return known;
}
