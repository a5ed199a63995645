import { surroundings } from '$lib/browser/surroundings';
import * as arrivals from '$lib/browser/capture/arrivals';
import type { Captured, CaptureProblem } from '$lib/domain/captured';
import type { EventDraft } from '$lib/domain/draft';
import type { JobId } from '$lib/domain/id';
import type { PastedApart } from '$lib/domain/postings-apart';
import { SeveralJobs } from './several-jobs.svelte';
import type { Waymark } from './waymark.svelte';

export type CapturedMail = Extract<Captured, { kind: 'mail' }>;

/** Something that came in, and what is called when it was kept or thrown away. */
export interface Offered<Kind extends Captured = Captured> {
	readonly key: number;
	readonly captured: Kind;
	readonly release: () => void;
}

/** What comes in besides pasting: files, clips, what other apps share. Nothing of it is kept before somebody says so. */
export class CaptureIntake {
	isReading = $state(false);
	problems = $state.raw<readonly { readonly name: string; readonly problem: CaptureProblem }[]>([]);
	/** Mails that tell of an application, to be put into a journey. */
	mails = $state.raw<readonly Offered<CapturedMail>[]>([]);
	readonly several: SeveralJobs;

	readonly #waymark: Waymark;
	/** Arrivals that are on a screen now. */
	readonly #taken = new Set<number>();
	#lastKey = 0;

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
		this.several = new SeveralJobs(waymark);
	}

	/**
	 * Takes what waits. Never rejects.
	 * @param isUnkept what was shared could not be kept
	 */
	async start(fragment: string, isUnkept = false): Promise<void> {
		const clip = await arrivals.keepClip(fragment).catch(() => 'damaged' as const);
		await this.#takeWaiting();
		if (isUnkept) this.#fail('What was shared', 'too-large');
		if (clip && clip !== 'kept') this.#fail('The clipped page', clip);
	}

	async takeFiles(files: readonly File[]): Promise<void> {
		this.isReading = true;
		this.problems = [];
		try {
			const { captured, problems } = await arrivals.takeFiles(files);
			this.problems = problems;
			await this.#offer(captured, () => undefined);
		} finally {
			this.isReading = false;
		}
	}

	/** What was pasted becomes jobs of their own, once somebody has looked at them. */
	offerApart(apart: PastedApart): void {
		const all: readonly Captured[] =
			apart.kind === 'links'
				? apart.links.map(({ url, words }) => ({ kind: 'link', name: words, url }))
				: apart.texts.map((text) => ({ kind: 'text', name: '', text }));
		this.several.offer(all.map((captured) => this.#offered(captured, () => undefined)));
	}

	/** Puts one of them into the form, in the place of what is there. */
	useInForm({ captured, release }: Offered): Promise<void> {
		return this.#waymark.newJob.take(captured, release);
	}

	keepMail(mail: Offered, id: JobId, events: readonly EventDraft[]): void {
		this.#waymark.record.addEvent(id, ...events);
		this.dropMail(mail);
	}

	dropMail({ key, release }: Offered): void {
		this.mails = this.mails.filter((mail) => mail.key !== key);
		release();
	}

	/** The mail is a posting itself, or tells of a job that is not in the record yet. */
	async mailToForm(mail: Offered<CapturedMail>): Promise<void> {
		this.mails = this.mails.filter(({ key }) => key !== mail.key);
		await this.useInForm(mail);
	}

	async #takeWaiting(): Promise<void> {
		this.isReading = true;
		try {
			for (const { id, captured, problems } of await arrivals.takeArrivals(this.#taken)) {
				// Two may look at once.
				if (this.#taken.has(id)) continue;
				this.#taken.add(id);
				this.problems = [...this.problems, ...problems];
				let left = captured.length;
				const release = () => {
					left -= 1;
					if (left <= 0) void this.#forget(id);
				};
				if (left === 0) release();
				await this.#offer(captured, release);
			}
		} catch {
			// Without a database nothing waits.
			return;
		} finally {
			this.isReading = false;
		}
	}

	async #forget(id: number): Promise<void> {
		// On disk first: what is thrown away with the job not written would be lost.
		await this.#waymark.flush().catch(() => false);
		await arrivals.forgetArrivals([id]);
		this.#taken.delete(id);
	}

	/** One posting goes into an empty form; mails to their journeys; all else is shown to be confirmed. */
	async #offer(captured: readonly Captured[], release: () => void): Promise<void> {
		const all = captured.map((each) => this.#offered(each, release));
		const mails = all.filter(isTelling);
		this.mails = [...this.mails, ...mails];
		const rest = all.filter((each) => !isTelling(each));
		const [first] = rest;
		const { newJob } = this.#waymark;
		if (first && rest.length === 1 && newJob.isEmpty && this.several.isEmpty) {
			await this.useInForm(first);
		} else this.several.offer(rest);
	}

	#offered(captured: Captured, release: () => void): Offered {
		this.#lastKey += 1;
		return { key: this.#lastKey, captured, release };
	}

	#fail(name: string, problem: CaptureProblem): void {
		this.problems = [...this.problems, { name, problem }];
	}

	/** The day it is, for what has no date of its own. */
	get today() {
		return surroundings.today();
	}
}

function isTelling(offered: Offered): offered is Offered<CapturedMail> {
	return offered.captured.kind === 'mail' && offered.captured.mail.told !== undefined;
}

const intakes = new WeakMap<Waymark, CaptureIntake>();

/** The same for as long as the app is open, like the form that it fills. */
export function captureFor(waymark: Waymark): CaptureIntake {
	const known = intakes.get(waymark) ?? outlasting(() => new CaptureIntake(waymark));
	intakes.set(waymark, known);
	return known;
}

/** What is derived in it would otherwise end with the screen that asked first. */
function outlasting(make: () => CaptureIntake): CaptureIntake {
	let made: CaptureIntake | undefined;
	$effect.root(() => {
		made = make();
	});
	return made ?? make();
}
