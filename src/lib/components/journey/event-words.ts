import { interviewToWords } from '$lib/components/reminders/reminder-words';
import type { OwnEventKind } from '$lib/domain/event-fields';
import type { EventProblem } from '$lib/domain/event-problems';
import type {
	InterviewFormat,
	InterviewOutcome,
	JourneyEvent,
	Message,
	MessageChannel
} from '$lib/domain/journey';
import type { Waymark } from '$lib/state/waymark.svelte';

export const kindWords: Readonly<Record<OwnEventKind, string>> = {
	interview: 'Interview',
	message: 'Message',
	offer: 'Offer',
	task: 'Something I did',
	comment: 'Comment',
	status: 'Status change'
};

export const formatWords: Readonly<Record<InterviewFormat, string>> = {
	phone: 'By phone',
	video: 'By video',
	'on-site': 'On site',
	task: 'A task',
	other: 'Another way'
};

export const outcomeWords: Readonly<Record<InterviewOutcome, string>> = {
	waiting: 'Waiting to hear',
	passed: 'Passed',
	'not-passed': 'Not passed',
	cancelled: 'Called off'
};

export const channelWords: Readonly<Record<MessageChannel, string>> = {
	mail: 'Mail',
	phone: 'Phone',
	chat: 'Chat',
	letter: 'Letter',
	'in-person': 'In person',
	other: 'Another way'
};

const receivedWords: Readonly<Record<MessageChannel, string>> = {
	mail: 'Mail received',
	phone: 'They called',
	chat: 'Chat message received',
	letter: 'Letter received',
	'in-person': 'Told in person',
	other: 'Message received'
};

const sentWords: Readonly<Record<MessageChannel, string>> = {
	mail: 'Mail sent',
	phone: 'I called',
	chat: 'Chat message sent',
	letter: 'Letter sent',
	'in-person': 'Said in person',
	other: 'Message sent'
};

/** What an event is called in a list: "Technical interview, by video", "Mail received". */
export function eventToWords(event: JourneyEvent, waymark: Pick<Waymark, 'statusOf'>): string {
	switch (event.kind) {
		case 'status':
			return waymark.statusOf(event.to).label;
		case 'interview':
			return interviewToWords(event);
		case 'message':
			return messageToWords(event);
		case 'offer':
			return 'Offer';
		case 'task':
			return 'Done';
		case 'comment':
			return 'Comment';
		case 'recapture':
			return 'Posting captured again';
		case 'merger':
			return 'Merged with another job';
		case 'unknown':
			return 'Something newer';
	}
}

function messageToWords({ direction, channel = 'other' }: Message): string {
	return direction === 'in' ? receivedWords[channel] : sentWords[channel];
}

export const problemWords: Readonly<Record<EventProblem, string>> = {
	missing: 'This is needed.',
	'no-such-day': 'There is no such day.',
	'not-yet': 'A status is reached today or before.',
	'no-such-time': 'There is no such time.',
	'no-start': 'Say first when it begins.',
	'ends-first': 'It ends before it begins.',
	'no-such-zone': 'No such time zone is known here. Try “Europe/Berlin”.',
	'before-offer': 'That is before the offer was made.'
};

/** "Europe/Berlin" is "Berlin". */
export function zoneToWords(zone: string): string {
	return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}
