import type { Mail } from './captured';
import type { Day } from './day';
import type { EventDraft } from './draft';
import { fold } from './folded-text';
import type { StatusId } from './id';
import type { Job } from './job';
import { appliedStatus, isOver, type Status } from './status';

/** Words in the names of companies that many have. */
const commonWords =
	/\b(?:the|inc|llc|ltd|limited|plc|gmbh|ag|se|group|company|co|corp|sa|bv|holding)\b/g;
const statusOfKind = {
	received: appliedStatus,
	rejection: 'rejected',
	interview: 'interview',
	offer: 'offer'
};

/** The jobs that a mail may be about, the likeliest first; those of which nothing in it speaks are left out. */
export function jobsOfMail(mail: Mail, jobs: Iterable<Job>): readonly Job[] {
	const head = ` ${words(`${mail.subject} ${mail.from} ${mail.fromHost}`)} `;
	const body = ` ${words(mail.text.slice(0, 20_000))} `;
	const hosts = mail.fromHost.replace(/[^a-z0-9]/g, '');
	const score = ({ facts }: Job): number => {
		const company = words(facts.company ?? '')
			.replace(commonWords, '')
			.replace(/\s+/g, ' ')
			.trim();
		const title = words(facts.title ?? '');
		let found = 0;
		if (company.length > 1) {
			if (head.includes(` ${company} `)) found += 4;
			else if (company.length > 3 && hosts.includes(company.replaceAll(' ', ''))) found += 4;
			else if (body.includes(` ${company} `)) found += 3;
		}
		if (title.length > 3 && (head.includes(` ${title} `) || body.includes(` ${title} `)))
			found += 2;
		return found;
	};
	return [...jobs]
		.map((job) => ({ job, found: score(job) }))
		.filter(({ found }) => found >= 2)
		.sort((a, b) => b.found - a.found || (a.job.lastEventOn < b.job.lastEventOn ? 1 : -1))
		.map(({ job }) => job);
}

/**
 * What a mail would add to the journey of a job: the mail itself, and what it tells. A status that would be a step back
 * is none of it, nor one the job stands at.
 */
export function eventsOfMail(
	mail: Mail,
	job: Job,
	statusOf: (id: StatusId) => Status,
	today: Day
): readonly EventDraft[] {
	const { told } = mail;
	const on = mail.on && mail.on <= today ? mail.on : today;
	const text =
		told && told.quote !== mail.subject ? `${mail.subject}\n${told.quote}` : mail.subject;
	const events: EventDraft[] = [];
	if (told?.kind === 'interview' && told.meetOn) {
		const at = told.meetAt === undefined ? {} : { at: told.meetAt };
		events.push({ kind: 'interview', on: told.meetOn, ...at });
	}
	if (told?.kind === 'offer') events.push({ kind: 'offer', on });
	if (told) {
		// The ids of statuses that every record begins with.
		const to = statusOfKind[told.kind] as StatusId;
		const [next, now] = [statusOf(to), statusOf(job.statusId)];
		const isStep = told.kind === 'rejection' ? now.kind !== 'lost' : next.order > now.order;
		if (isStep && !isOver(now) && !next.isHidden) events.push({ kind: 'status', on, to });
	}
	return [
		...events,
		{ kind: 'message', on, direction: 'in', channel: 'mail', text: text || mail.from }
	];
}

function words(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
