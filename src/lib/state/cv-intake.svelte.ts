import { surroundings } from '$lib/browser/surroundings';
import type { CvFileRead, CvProblem } from '$lib/browser/cv/cv-file';
import { readCvFile, readCvText } from '$lib/browser/cv/read-cv-file';
export type { CvProblem } from '$lib/browser/cv/cv-file';
import { profileKey, type ProfileItem } from '$lib/domain/profile';
import type { CvFinding, CvReading } from '$lib/reader';
import type { ProfileEditor } from './profile.svelte';
import type { Waymark } from './waymark.svelte';

/** Something that a CV says and the profile does not, or not so. */
export interface CvProposal {
	readonly key: string;
	readonly quote: string;
	/** What would be in the profile if it is taken. */
	readonly item: ProfileItem;
	/** What is there now; `item` says the same and more, unless `replaces`. */
	readonly before?: ProfileItem;
	/** Whether taking it would change what the person has said. */
	readonly replaces: boolean;
}

const yearsKey = 'years';

/** A CV on its way into the profile: nothing is taken that the person has not seen, and nothing replaced unasked. */
export class CvIntake {
	isReading = $state(false);
	problem = $state<CvProblem>();
	reading = $state.raw<CvReading>();
	/** What the person ticked or unticked, against what is proposed. */
	#turned = $state.raw<ReadonlySet<string>>(new Set());

	readonly #waymark: Waymark;
	readonly #editor: ProfileEditor;

	readonly proposals = $derived.by<readonly CvProposal[]>(() =>
		(this.reading?.findings ?? []).flatMap((finding) => this.#proposalOf(finding) ?? [])
	);
	/** How much of what was found is in the profile already. */
	readonly knownCount = $derived.by(
		() => (this.reading?.findings.length ?? 0) - this.proposals.length
	);
	/** Years of work in all, where the profile does not say or says otherwise. */
	readonly years = $derived.by(() => {
		const years = this.reading?.years;
		const own = this.#editor.profile.years;
		return years && years.count !== own ? { ...years, before: own } : undefined;
	});
	readonly chosenCount = $derived.by(
		() =>
			this.proposals.filter((proposal) => this.isChosen(proposal)).length +
			(this.areYearsChosen ? 1 : 0)
	);

	constructor(waymark: Waymark, editor: ProfileEditor) {
		this.#waymark = waymark;
		this.#editor = editor;
	}

	readFile(file: Blob): Promise<void> {
		return this.#read((thisYear) => readCvFile(file, thisYear));
	}

	readText(text: string): Promise<void> {
		return this.#read((thisYear) => readCvText(text, thisYear));
	}

	isChosen({ key, replaces }: CvProposal): boolean {
		return this.#turned.has(key) === replaces;
	}

	get areYearsChosen(): boolean {
		const years = this.years;
		return years !== undefined && this.#turned.has(yearsKey) === (years.before !== undefined);
	}

	turn(key: string): void {
		const next = new Set(this.#turned);
		if (!next.delete(key)) next.add(key);
		this.#turned = next;
	}

	turnYears(): void {
		this.turn(yearsKey);
	}

	/** Takes what is ticked into the profile, as one step. */
	keep(): void {
		const items = this.proposals.filter((one) => this.isChosen(one)).map(({ item }) => item);
		const answers = this.areYearsChosen && this.years ? { years: this.years.count } : {};
		this.#waymark.record.keepInProfile(items, answers);
		this.clear();
	}

	clear(): void {
		this.reading = undefined;
		this.problem = undefined;
		this.#turned = new Set();
	}

	async #read(read: (thisYear: number) => Promise<CvFileRead>): Promise<void> {
		this.clear();
		this.isReading = true;
		try {
			const found = await read(Number(surroundings.today().slice(0, 4)));
			if (found.ok) this.reading = found.reading;
			else this.problem = found.problem;
		} finally {
			this.isReading = false;
		}
	}

	#proposalOf({ item, quote }: CvFinding): CvProposal | undefined {
		const key = profileKey(item);
		const before = this.#editor.find(item);
		if (!before) return { key, item, quote, replaces: false };
		const said = saidOf(before);
		const isSame = (name: string, value: unknown) =>
			said[name] === undefined || said[name] === value;
		const found = Object.entries(saidOf(item));
		if (found.every(([name, value]) => said[name] === value)) return undefined;
		const replaces = !found.every(([name, value]) => isSame(name, value));
		// Two entries of one key are of one kind, so that their fields go together.
		const joined = (replaces ? { ...before, ...item } : { ...item, ...before }) as ProfileItem;
		return { key, item: joined, before, quote, replaces };
	}
}

/** What an entry says of itself: not its name, which may be spelled another way, nor where it came from. */
function saidOf(item: ProfileItem): { readonly [field: string]: unknown } {
	const { kind: _kind, ...fields } = item;
	const names = ['level', 'years', 'lastUsed', 'value', 'field'];
	return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
