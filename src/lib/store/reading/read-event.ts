import * as v from 'valibot';
import { instantOf, isLater, parseClock, type Clock } from '$lib/domain/clock';
import { dayAt, type Day } from '$lib/domain/day';
import type { ContactId, EventId, Instant, JobId, VersionId } from '$lib/domain/id';
import {
	interviewFormats,
	interviewOutcomes,
	messageChannels,
	type Interview,
	type JourneyEvent,
	type Message,
	type OfferMade,
	type Sent,
	type StatusChange
} from '$lib/domain/journey';
import {
	clockSchema,
	daySchema,
	fieldsOf,
	readAs,
	statusIdSchema,
	textSchema,
	timeSchema,
	type Draft,
	type Fields
} from './read-as';
import { readSalary } from './read-facts';

/** Stands for a clock that cannot be read: said before everything else. */
const noClock = '000000000.0000.000000' as Clock;

const formatSchema = v.picklist(interviewFormats);
const outcomeSchema = v.picklist(interviewOutcomes);
const channelSchema = v.picklist(messageChannels);
const secondsSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(86_400 * 365));

/** Fields that every event may have, apart from its kind. */
type Base = { id: EventId; on: Day; clock: Clock; changedAt?: Clock; of?: JobId };

/**
 * An event of the journey. What is of a kind or shape that this app does not know becomes an `unknown` event.
 * @param fallback when it happened where the event does not say
 */
export function readEvent(id: EventId, stored: unknown, fallback: Instant): JourneyEvent {
	const fields = fieldsOf(stored) ?? {};
	const clock = readAs(clockSchema, fields.clock);
	const on = readAs(daySchema, fields.on);
	const known = clock && on && readKnown(fields, baseOf(fields, id, on, clock));
	if (known) return known;
	const day = on ?? dayAt(clock ? instantOf(clock) : fallback);
	return { ...baseOf(fields, id, day, clock ?? noClock), kind: 'unknown', stored };
}

function baseOf(fields: Fields, id: EventId, on: Day, clock: Clock): Base {
	const base: Base = { id, on, clock };
	const changedAt = parseClock(fields.changedAt);
	if (changedAt && isLater(changedAt, clock)) base.changedAt = changedAt;
	// The id of a job is all there is to it.
	if (typeof fields.of === 'string') base.of = fields.of as JobId;
	return base;
}

function readKnown(fields: Fields, base: Base): JourneyEvent | undefined {
	switch (fields.kind) {
		case 'status':
			return readStatusChange(fields, base);
		case 'comment':
		case 'task':
			return typeof fields.text === 'string'
				? { ...base, kind: fields.kind, text: fields.text }
				: undefined;
		case 'interview':
			return readInterview(fields, base);
		case 'message':
			return readMessage(fields, base);
		case 'offer':
			return readOffer(fields, base);
		case 'recapture': {
			const version = readAs(textSchema, fields.version);
			// The text of a version's id is all there is to it.
			return version === undefined
				? undefined
				: { ...base, kind: 'recapture', version: version as VersionId };
		}
		case 'merger': {
			const from = readAs(textSchema, fields.from);
			// The id of a job is all there is to it.
			return from === undefined ? undefined : { ...base, kind: 'merger', from: from as JobId };
		}
		default:
			return undefined;
	}
}

function readStatusChange(fields: Fields, base: Base): StatusChange | undefined {
	const to = readAs(statusIdSchema, fields.to);
	if (to === undefined) return undefined;
	const change: Draft<StatusChange> = { ...base, kind: 'status', to };
	const note = readAs(textSchema, fields.note);
	const holdsFrom = readAs(daySchema, fields.holdsFrom);
	const sent = readSent(fields.sent);
	if (note !== undefined) change.note = note;
	if (holdsFrom !== undefined) change.holdsFrom = holdsFrom;
	if (sent !== undefined) change.sent = sent;
	return change;
}

function readSent(stored: unknown): Sent | undefined {
	const fields = fieldsOf(stored);
	if (!fields) return undefined;
	const sent: Draft<Sent> = {};
	const cv = readAs(textSchema, fields.cv);
	const letter = readAs(textSchema, fields.letter);
	const tookInS = readAs(secondsSchema, fields.tookInS);
	if (cv !== undefined) sent.cv = cv;
	if (letter !== undefined) sent.letter = letter;
	if (tookInS !== undefined) sent.tookInS = tookInS;
	return Object.keys(sent).length > 0 ? sent : undefined;
}

function readInterview(fields: Fields, base: Base): Interview {
	const interview: Draft<Interview> = { ...base, kind: 'interview' };
	for (const name of ['round', 'zone', 'place', 'prep', 'note'] as const) {
		const text = readAs(textSchema, fields[name]);
		if (text !== undefined) interview[name] = text;
	}
	for (const name of ['at', 'until'] as const) {
		const time = readAs(timeSchema, fields[name]);
		if (time !== undefined) interview[name] = time;
	}
	const format = readAs(formatSchema, fields.format);
	const outcome = readAs(outcomeSchema, fields.outcome);
	const people = readPeople(fields.people);
	if (format !== undefined) interview.format = format;
	if (outcome !== undefined) interview.outcome = outcome;
	if (people !== undefined) interview.people = people;
	return interview;
}

function readMessage(fields: Fields, base: Base): Message | undefined {
	const { direction, text } = fields;
	if ((direction !== 'in' && direction !== 'out') || typeof text !== 'string') return undefined;
	const message: Draft<Message> = { ...base, kind: 'message', direction, text };
	const channel = readAs(channelSchema, fields.channel);
	const people = readPeople(fields.people);
	if (channel !== undefined) message.channel = channel;
	if (people !== undefined) message.people = people;
	return message;
}

function readOffer(fields: Fields, base: Base): OfferMade {
	const offer: Draft<OfferMade> = { ...base, kind: 'offer' };
	const salary = readSalary(fields.salary);
	const answerBy = readAs(daySchema, fields.answerBy);
	const note = readAs(textSchema, fields.note);
	if (salary !== undefined) offer.salary = salary;
	if (answerBy !== undefined) offer.answerBy = answerBy;
	if (note !== undefined) offer.note = note;
	return offer;
}

function readPeople(stored: unknown): readonly ContactId[] | undefined {
	if (!Array.isArray(stored)) return undefined;
	const ids: readonly unknown[] = stored;
	// The id of a contact is all there is to it.
	const people = ids.filter((id): id is ContactId => typeof id === 'string' && id !== '');
	return people.length > 0 ? people : undefined;
}
