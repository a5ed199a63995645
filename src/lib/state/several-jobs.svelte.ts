import { surroundings } from '$lib/browser/surroundings';
import { harmlessPage, inputOfPage } from '$lib/browser/capture/posting-input';
import { openReader, type Reader } from '$lib/browser/reading/open-reader';
import type { Captured } from '$lib/domain/captured';
import type { JobDraft } from '$lib/domain/draft';
import type { Corrections, Facts } from '$lib/domain/facts';
import type { JobId } from '$lib/domain/id';
import type { Posting } from '$lib/domain/job';
import { noReadingCorrections } from '$lib/domain/reading-corrections';
import { factsOf } from '$lib/domain/reading';
import { savedStatus } from '$lib/domain/status';
import type { Offered } from './capture-intake.svelte';
import type { Waymark } from './waymark.svelte';

/** One of several things that came in, as it reads. */
export interface SeveralRow extends Offered {
	readonly facts: Facts;
	readonly posting?: Posting;
	readonly isRead: boolean;
	readonly isChosen: boolean;
	/** What the person typed where no title was read. */
	readonly title: string;
}

/** Several postings or links at once, to be looked at before they become jobs. */
export class SeveralJobs {
	rows = $state.raw<readonly SeveralRow[]>([]);
	readonly isEmpty = $derived(this.rows.length === 0);
	readonly isReading = $derived(this.rows.some(({ isRead }) => !isRead));
	readonly chosen = $derived(this.rows.filter(({ isChosen }) => isChosen));

	readonly #waymark: Waymark;
	#isRunning = false;

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	offer(all: readonly Offered[]): void {
		const rows = all.map((offered) => ({
			...offered,
			facts: linkFacts(offered.captured),
			isRead: offered.captured.kind === 'link',
			isChosen: true,
			title: offered.captured.kind === 'link' ? offered.captured.name : ''
		}));
		this.rows = [...this.rows, ...rows];
		if (!this.#isRunning) void this.#readAll();
	}

	turn(key: number): void {
		this.#change(key, (row) => ({ ...row, isChosen: !row.isChosen }));
	}

	name(key: number, title: string): void {
		this.#change(key, (row) => ({ ...row, title }));
	}

	/** Takes one out of the list without letting go of it. */
	takeOut(key: number): void {
		this.rows = this.rows.filter((row) => row.key !== key);
	}

	/** Keeps those that are chosen as jobs, in one step that can be undone; the others are let go. */
	async save(): Promise<readonly JobId[]> {
		const { record } = this.#waymark;
		const ids = await record.saveJobs(this.chosen.map(draftOf));
		this.drop();
		return ids;
	}

	drop(): void {
		const all = this.rows;
		this.rows = [];
		for (const { release } of all) release();
	}

	async #readAll(): Promise<void> {
		this.#isRunning = true;
		const reader = openReader();
		try {
			for (;;) {
				const next = this.rows.find(({ isRead }) => !isRead);
				if (!next) return;
				const read = await readRow(reader, next.captured, this.#waymark).catch(() => ({}));
				this.#change(next.key, (row) => ({ ...row, ...read, isRead: true }));
			}
		} finally {
			reader.close();
			this.#isRunning = false;
		}
	}

	#change(key: number, change: (row: SeveralRow) => SeveralRow): void {
		this.rows = this.rows.map((row) => (row.key === key ? change(row) : row));
	}
}

async function readRow(
	reader: Reader,
	captured: Captured,
	waymark: Waymark
): Promise<Pick<SeveralRow, 'facts' | 'posting'>> {
	const page = 'page' in captured && captured.page && (await harmlessPage(captured.page));
	const words =
		captured.kind === 'text' ? captured.text : captured.kind === 'mail' ? captured.mail.text : '';
	const url = captured.kind === 'text' ? captured.url : undefined;
	const input = page ? inputOfPage(page) : { text: words, ...(url !== undefined && { url }) };
	const guidance = { corrections: noReadingCorrections, words: waymark.skillWords };
	const reading = await reader.read(input, surroundings.today(), guidance).catch(() => undefined);
	const text = reading?.text ?? words;
	const from = page ? (page.jsonLd.length > 0 ? 'json-ld' : 'html') : 'paste';
	const html = page && page.html !== '' ? { html: page.html } : {};
	const posting = { text, ...html, capturedAt: surroundings.now(), from } as const;
	return { facts: reading ? factsOf(reading) : {}, posting };
}

function linkFacts(captured: Captured): Facts {
	return captured.kind === 'link' ? { url: captured.url } : {};
}

function draftOf({ facts, posting, title }: SeveralRow): JobDraft {
	const typed = title.trim();
	const corrections: Corrections = typed !== '' && typed !== facts.title ? { title: typed } : {};
	return {
		facts,
		corrections,
		status: savedStatus,
		on: surroundings.today(),
		...(posting && posting.text.trim() !== '' && { posting })
	};
}
