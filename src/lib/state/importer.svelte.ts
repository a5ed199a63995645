import type { FileSummary, ImportedRows, ImportReader } from '$lib/browser/importing/open-importer';
import { surroundings } from '$lib/browser/surroundings';
import type { StatusId } from '$lib/domain/id';
import type { ImportNote, ImportSource, IncomingJob, UndoneImport } from '$lib/domain/incoming';
import type { Issue } from '$lib/domain/result';
import type { ColumnField, PlannedRow, RowChoice, TableMapping } from '$lib/portable';
import { loadImporting } from '$lib/portable';
import type { Imports, SnapshotComparison } from '$lib/store';
import { planOf, takeBackImports, writeImport } from './import-outcome';
import { changeField, previewOf, type PreviewRow } from './import-preview';
import type { Waymark } from './waymark.svelte';

export type {
	ColumnField,
	FileSummary,
	ImportNote,
	ImportSource,
	PreviewRow,
	RowChoice,
	TableMapping
};

type Importing = Awaited<ReturnType<typeof loadImporting>>;

export type ImportPhase = 'choosing' | 'opening' | 'looking' | 'working' | 'done';

/** Why an import could not be read or written; wording happens in the component. */
export type ImportProblem = 'broke-down' | 'not-written';

/** What an import did, until the next one begins. */
export interface ImportResult {
	readonly importIds: readonly string[];
	readonly added: number;
	readonly changed: number;
	readonly undone?: UndoneImport;
}

/** Files on their way into the record: nothing is written before `carryOut`. */
export class Importer {
	phase = $state<ImportPhase>('choosing');
	/** How far the opening of files is, from 0 to 1. */
	share = $state(0);
	problem = $state<ImportProblem>();
	files = $state.raw<readonly FileSummary[]>([]);
	/** By place of the file, how its table is read. */
	mappings = $state.raw<Readonly<Record<number, TableMapping>>>({});
	rows = $state.raw<ImportedRows>();
	isReading = $state(false);
	/** By key of a row, what the person said should become of it. */
	choices = $state.raw<ReadonlyMap<string, RowChoice>>(new Map());
	result = $state.raw<ImportResult>();
	notes = $state.raw<readonly ImportNote[]>([]);

	readonly #waymark: Waymark;
	#reader: ImportReader | undefined;
	#importing = $state.raw<Importing>();
	#imports: Imports | undefined;
	/** Of files opened one after the other only the last ones are shown. */
	#session = 0;
	/** Of several readings asked for in a row only the last one is shown. */
	#lastReading = 0;

	readonly #planned = $derived.by<readonly PlannedRow[]>(() => {
		const waymark = this.#waymark;
		if (!this.rows || !this.#importing || this.phase !== 'looking') return [];
		return this.#importing.planRows(this.rows.jobs, {
			jobs: waymark.jobsById,
			bin: waymark.bin,
			contacts: waymark.contacts,
			statusOf: (id) => waymark.statusOf(id),
			today: waymark.today
		});
	});
	/** By place of the file, exports of Waymark held against the record. */
	readonly #compared = $derived.by<readonly (SnapshotComparison | undefined)[]>(() => {
		// Read so that it is compared anew when a job changes.
		const isThere = this.#waymark.jobsById.size >= 0 && this.phase === 'looking';
		return this.files.map((file) =>
			isThere && file.kind === 'export' ? this.#imports?.compare(file.snapshot) : undefined
		);
	});
	readonly preview = $derived.by<readonly PreviewRow[]>(() =>
		previewOf({
			planned: this.#planned,
			choiceOf: (row) => this.choiceOf(row),
			unreadable: this.phase === 'looking' ? (this.rows?.unreadable ?? []) : [],
			files: this.files,
			compared: this.#compared
		})
	);
	/** Settings, statuses and the like that exports of Waymark would fill in. */
	readonly fillCount = $derived.by(() =>
		this.#compared.reduce((sum, one) => sum + (one?.filled ?? 0), 0)
	);
	readonly newCount = $derived.by(() => this.#count('new'));
	readonly changedCount = $derived.by(() => this.#count('changed'));
	readonly canCarryOut = $derived.by(
		() =>
			this.phase === 'looking' &&
			!this.isReading &&
			!this.#waymark.isReadOnly &&
			this.newCount + this.changedCount + this.fillCount > 0
	);

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/** Lists the imports there were. Returns its stop. */
	start(): () => void {
		const { record } = this.#waymark;
		let isStopped = false;
		let unwatch = () => {};
		void record.openImports().then((imports) => {
			if (isStopped) return;
			this.#imports = imports;
			this.notes = imports.notes();
			unwatch = record.watch(({ roots }) => {
				if (roots.has('settings')) this.notes = imports.notes();
			});
		});
		return () => {
			isStopped = true;
			unwatch();
			this.#reader?.close();
		};
	}

	async open(files: readonly File[]): Promise<void> {
		if (files.length === 0) return;
		this.#clear();
		// The toast of an earlier edit would lie over what is to be pressed here.
		this.#waymark.lastEdit.dismiss();
		this.phase = 'opening';
		const session = ++this.#session;
		try {
			const [{ openImportReader }, importing, imports] = await Promise.all([
				import('$lib/browser/importing/open-importer'),
				loadImporting(),
				this.#waymark.record.openImports()
			]);
			if (session !== this.#session) return;
			this.#importing = importing;
			this.#imports = imports;
			this.#reader = openImportReader((share) => (this.share = share));
			const opened = await this.#reader.open(files, this.#waymark.statuses, imports.mappings());
			if (session !== this.#session) return;
			this.files = opened;
			this.mappings = Object.fromEntries(
				opened.flatMap((file, at) => (file.kind === 'table' ? [[at, file.shape.mapping]] : []))
			);
			await this.#read();
			if (session === this.#session) this.phase = 'looking';
		} catch {
			if (session === this.#session) this.#breakDown();
		}
	}

	/**
	 * Opens the encrypted export at that place among the files; from then on it is as a plain one.
	 * @returns why it did not open, or nothing
	 */
	async unlock(place: number, passphrase: string): Promise<readonly Issue[]> {
		const session = this.#session;
		try {
			const unlocked = await this.#reader?.unlock(place, passphrase);
			if (!unlocked || session !== this.#session) return [];
			if (!unlocked.ok) return unlocked.issues;
			this.files = this.files.with(place, unlocked.value);
		} catch {
			if (session === this.#session) this.#breakDown();
		}
		return [];
	}

	/** Stops whatever is going on; nothing was written. */
	cancel(): void {
		this.#session += 1;
		this.#lastReading += 1;
		this.#clear();
		this.phase = 'choosing';
	}

	setField(file: number, column: number, field: ColumnField): void {
		const mapping = this.mappings[file];
		const importing = this.#importing;
		if (mapping && importing) this.#remap(file, changeField(mapping, column, field, importing));
	}

	/** Says what a label of that file means. */
	setStatus(file: number, label: string, status: StatusId): void {
		const statuses = this.mappings[file]?.statuses ?? {};
		this.setMapping(file, { statuses: { ...statuses, [this.foldLabel(label)]: status } });
	}

	/** A label as statuses are kept by it. */
	foldLabel(label: string): string {
		return this.#importing?.foldLabel(label) ?? label;
	}

	setMapping(file: number, change: Partial<TableMapping>): void {
		const mapping = this.mappings[file];
		if (mapping) this.#remap(file, { ...mapping, ...change });
	}

	choiceOf({ mark, choice }: PlannedRow): RowChoice {
		return this.choices.get(mark.key) ?? choice;
	}

	choose(rows: readonly PreviewRow[], choice: RowChoice): void {
		const next = new Map(this.choices);
		for (const { planned } of rows) if (planned) next.set(planned.mark.key, choice);
		this.choices = next;
	}

	/** Writes what the preview shows. */
	async carryOut(labelOf: (row: IncomingJob) => string): Promise<void> {
		const importing = this.#importing;
		const imports = this.#imports;
		if (!importing || !imports || !this.canCarryOut) return;
		const plan = planOf(importing, {
			rows: this.#planned,
			files: this.files,
			mappingOf: (at) => this.mappings[at] && this.mappingWithLabels(at, this.mappings[at]),
			now: surroundings.now(),
			today: this.#waymark.today,
			labelOf,
			choiceOf: (row) => this.choiceOf(row)
		});
		const counts = { added: this.newCount, changed: this.changedCount };
		this.phase = 'working';
		try {
			// Long work follows; the screen is to say so first.
			await new Promise((resolve) => setTimeout(resolve, 50));
			const importIds = await writeImport(this.#waymark.record, imports, plan, this.files);
			this.#clear();
			this.result = { importIds, ...counts };
			this.phase = 'done';
		} catch {
			this.problem = 'not-written';
			this.phase = 'looking';
		}
	}

	/** Takes imports back; the very last edit is undone as if it had never been. */
	takeBack(importIds: readonly string[]): void {
		if (!this.#imports) return;
		const undone = takeBackImports(this.#waymark.record, this.#imports, importIds);
		this.result = { importIds, added: 0, changed: 0, undone };
		this.phase = 'done';
	}

	/** With what labels are taken for, said or guessed. */
	mappingWithLabels(file: number, mapping: TableMapping): TableMapping {
		return { ...mapping, statuses: this.rows?.labels[file]?.statuses ?? mapping.statuses };
	}

	#remap(file: number, mapping: TableMapping): void {
		this.mappings = { ...this.mappings, [file]: mapping };
		this.choices = new Map();
		const session = this.#session;
		void this.#read().catch(() => {
			if (session === this.#session) this.#breakDown();
		});
	}

	async #read(): Promise<void> {
		const reading = ++this.#lastReading;
		this.isReading = true;
		const rows = await this.#reader?.read(this.mappings, this.#waymark.statuses);
		if (reading !== this.#lastReading) return;
		this.rows = rows;
		this.isReading = false;
	}

	#count(fate: PreviewRow['fate']): number {
		return this.preview.reduce((sum, row) => sum + (row.fate === fate ? 1 : 0), 0);
	}

	#breakDown(): void {
		this.#clear();
		this.phase = 'choosing';
		this.problem = 'broke-down';
	}

	#clear(): void {
		this.#reader?.close();
		this.#reader = undefined;
		this.share = 0;
		this.problem = undefined;
		this.files = [];
		this.mappings = {};
		this.rows = undefined;
		this.isReading = false;
		this.choices = new Map();
		this.result = undefined;
	}
}
