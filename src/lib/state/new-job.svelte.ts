import { surroundings } from '$lib/browser/surroundings';
import {
	asScript,
	harmlessPage,
	inputOfPage,
	wordsOfHtml,
	type HarmlessPage
} from '$lib/browser/capture/posting-input';
import { cleanHtml } from '$lib/browser/reading/clean-html';
import type { Captured } from '$lib/domain/captured';
import type { Day } from '$lib/domain/day';
import type { JobDraft } from '$lib/domain/draft';
import { correctedFacts, type Corrections, type Facts } from '$lib/domain/facts';
import type { JobId, StatusId } from '$lib/domain/id';
import type { Posting } from '$lib/domain/job';
import { factsOf, type PostingInput, type SectionKind } from '$lib/domain/reading';
import {
	noReadingCorrections,
	withSection,
	withSkill,
	type ReadingCorrections,
	type SkillCorrection
} from '$lib/domain/reading-corrections';
import type { SkillWord } from '$lib/domain/skill-words';
import type { BareHtml } from '$lib/reader';
import type { JobRecord } from '$lib/store';
import { PostingReading } from './posting-reading.svelte';
import type { ReadingCorrector } from './reading-corrector';

/** A posting on its way into the record: what was pasted, how it reads, and what the person said of it. */
export class NewJob implements ReadingCorrector {
	text = $state('');
	corrections = $state.raw<Corrections>({});
	readingCorrections = $state.raw<ReadingCorrections>(noReadingCorrections);
	/** Jobs of the record that look alike, of which the person said that they are not this one. */
	differsFrom = $state.raw<readonly JobId[]>([]);
	readonly canCorrect = true;
	readonly posting = new PostingReading();

	readonly captured = $derived<Facts>(this.posting.reading ? factsOf(this.posting.reading) : {});
	readonly facts = $derived<Facts>(correctedFacts(this.captured, this.corrections));
	readonly isEmpty = $derived(!/\S/.test(this.text) && Object.keys(this.corrections).length === 0);

	/** As it came from the clipboard, harmless; forgotten as soon as the text is edited by hand. */
	#html: BareHtml | undefined;
	/** Came as a whole, from a file or another page. */
	isCaptured = $state(false);
	/** A page that was captured whole; forgotten like the other. */
	#page: HarmlessPage | undefined;
	/** Where the posting was found; what is typed over its text does not change that. */
	#address: string | undefined;
	#release: (() => void) | undefined;
	/** Settles when what was written or pasted last has been read. */
	#understood: Promise<void> = Promise.resolve();
	readonly #words: () => readonly SkillWord[];
	#readWith: readonly SkillWord[] = [];

	/** @param words the person's own dictionary, as it is at that moment */
	constructor(words: () => readonly SkillWord[]) {
		this.#words = words;
	}

	write(text: string): void {
		this.text = text;
		// What was said of a text that is gone is not said of the next one.
		if (text.trim() === '') {
			this.readingCorrections = noReadingCorrections;
			this.differsFrom = [];
			this.#address = undefined;
			this.isCaptured = false;
		}
		this.#html = undefined;
		this.#page = undefined;
		this.#understood = this.#read();
	}

	/**
	 * Takes what was captured in the place of what is here.
	 * @param release called when it was kept or thrown away
	 */
	async take(captured: Captured, release?: () => void): Promise<void> {
		this.clear();
		this.#release = release;
		this.isCaptured = true;
		if ('page' in captured && captured.page) {
			this.#page = await harmlessPage(captured.page);
			this.#address = captured.page.url;
			this.#understood = this.#read();
			await this.#understood;
			// What was read is what is shown; it is not there where somebody cleared the form meanwhile.
			if (this.#page) this.text = this.posting.reading?.text || wordsOfHtml(this.#page.html);
			return;
		}
		if (captured.kind === 'link' || captured.kind === 'text') this.#address = captured.url;
		this.text = wordsOf(captured);
		this.#understood = this.#read();
		await this.#understood;
	}

	/** Takes a page as copied from a browser: its structure is read, its plain text is shown. */
	paste(html: string, text: string): void {
		this.text = text;
		this.#html = undefined;
		this.#page = undefined;
		this.#understood = this.#readPage(html, text);
	}

	async #readPage(html: string, text: string): Promise<void> {
		const clean = await cleanHtml(html);
		// The person may have typed on while the sanitiser was loading.
		if (this.text !== text) return;
		this.#html = clean;
		await this.#read();
	}

	correct(corrections: Corrections): void {
		this.corrections = { ...this.corrections, ...corrections };
	}

	correctSkill(name: string, said: Omit<SkillCorrection, 'name'> | null): void {
		this.readingCorrections = withSkill(this.readingCorrections, name, said);
		this.#readAgain();
	}

	correctSection(quote: string, kind: SectionKind | null): void {
		this.readingCorrections = withSection(this.readingCorrections, quote, kind);
		this.#readAgain();
	}

	/** Reads again where the text was read with another dictionary. */
	follow(words: readonly SkillWord[]): void {
		if (words !== this.#readWith && this.text !== '') this.#readAgain();
	}

	/** Keeps the job with all that could be read of it; the form is empty afterwards. */
	async save(
		record: JobRecord,
		status: StatusId,
		on: Day,
		details: NonNullable<JobDraft['details']> = {}
	): Promise<JobId> {
		await this.#understood;
		const id = await record.saveJob({
			facts: this.captured,
			corrections: this.corrections,
			readingCorrections: this.readingCorrections,
			status,
			on,
			details,
			differsFrom: this.differsFrom,
			...(this.text.trim() === '' ? {} : { posting: this.#toPosting() })
		});
		this.clear();
		return id;
	}

	/** Takes the posting into a job that is there already; the form is empty afterwards. */
	async recapture(record: JobRecord, id: JobId): Promise<void> {
		await this.#understood;
		const { url } = record.job(id)?.capturedFacts ?? {};
		// A text that does not tell its link does not take the known one away.
		const facts = url === undefined ? this.captured : { url, ...this.captured };
		await record.recapture(id, facts, this.#toPosting(), this.corrections);
		this.clear();
	}

	tellApart(id: JobId): void {
		this.differsFrom = [...this.differsFrom, id];
	}

	clear(): void {
		this.text = '';
		this.differsFrom = [];
		this.#html = undefined;
		this.#page = undefined;
		this.#address = undefined;
		this.isCaptured = false;
		this.#release?.();
		this.#release = undefined;
		this.corrections = {};
		this.readingCorrections = noReadingCorrections;
		this.posting.clear();
	}

	#toPosting(): Posting {
		const html = this.#page?.html ?? this.#html?.html;
		const isStructured = this.#page !== undefined && this.#page.jsonLd.length > 0;
		return {
			text: this.text,
			...(html ? { html } : {}),
			capturedAt: surroundings.now(),
			from: isStructured ? 'json-ld' : html === undefined ? 'paste' : 'html'
		};
	}

	/** After what is being read now, which may be waiting for a page to be made harmless. */
	#readAgain(): void {
		this.#understood = this.#understood.then(() => this.#read());
	}

	#read(): Promise<void> {
		this.#readWith = this.#words();
		return this.posting.read(this.#input(), surroundings.today(), {
			corrections: this.readingCorrections,
			words: this.#readWith
		});
	}

	#input(): PostingInput {
		if (this.#page) return inputOfPage(this.#page);
		const html = this.#html && [this.#html.html, ...this.#html.jsonLd.map(asScript)].join('\n');
		return {
			text: this.text,
			...(html ? { html } : {}),
			...(this.#address === undefined ? {} : { url: this.#address })
		};
	}
}

function wordsOf(captured: Captured): string {
	if (captured.kind === 'text') return captured.text;
	if (captured.kind === 'mail') return captured.mail.text;
	return captured.kind === 'link' ? captured.url : '';
}
