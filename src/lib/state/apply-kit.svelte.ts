import { openedAt, rememberOpened, watchReturn } from '$lib/browser/opened-applications';
import { downloadText } from '$lib/browser/files';
import { surroundings } from '$lib/browser/surroundings';
import { medianTook } from '$lib/domain/applying';
import { readChecklist, withPoint, type ChecklistPoint } from '$lib/domain/checklist';
import { newId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import { sentOf } from '$lib/domain/sent';
import { appliedStatus } from '$lib/domain/status';
import { Copying } from './copying.svelte';
import { Setting } from './setting.svelte';
import type { Waymark } from './waymark.svelte';

/** Longer than this nobody sat at one application; the time then says nothing. */
const longestInMs = 4 * 60 * 60 * 1000;

/** What helps to apply for one job. */
export class ApplyKit {
	/** Whether to ask if it was sent: the person came back from the application. */
	isAsking = $state(false);
	/** The letter that was copied or downloaded last, by its name. */
	letterUsed = $state('');
	readonly copying = new Copying();

	readonly #waymark: Waymark;
	readonly #job: () => Job;
	readonly #checklist: Setting<readonly ChecklistPoint[]>;

	/** Whether nothing has been sent yet. */
	readonly isAhead = $derived.by(
		() => this.#waymark.statusOf(this.#job().statusId).kind === 'saved'
	);
	/** The person's own usual time in seconds; nothing where little is known of it. */
	readonly usualTook = $derived.by(() => medianTook(this.#waymark.jobs));
	readonly points = $derived.by(() => this.#checklist.value);

	constructor(waymark: Waymark, job: () => Job) {
		this.#waymark = waymark;
		this.#job = job;
		this.#checklist = new Setting(waymark, 'checklist', readChecklist);
	}

	/** Asks when the person comes back from an application, or comes to this page afterwards. Returns its stop. */
	start(): () => void {
		const ask = () => (this.isAsking = this.isAhead && openedAt(this.#job().id) !== undefined);
		ask();
		return watchReturn(ask);
	}

	/** The application is being opened in another tab. */
	open(): void {
		rememberOpened(this.#job().id, surroundings.now());
	}

	/** It was sent today. */
	sayApplied(cv: string, letter: string): void {
		const { id } = this.#job();
		const from = openedAt(id);
		const took = from === undefined ? Infinity : surroundings.now() - from;
		const tookInS = Math.round(took / 1000);
		const sent = sentOf(cv, letter, took <= longestInMs ? { tookInS } : undefined);
		this.#waymark.record.changeStatus([id], appliedStatus, {
			on: this.#waymark.today,
			...(sent && { sent })
		});
		this.stopAsking();
	}

	/** The person will not apply: the job is set aside. */
	sayNever(): void {
		this.#waymark.record.archiveJobs([this.#job().id]);
		this.stopAsking();
	}

	/** Until the application is opened again. */
	stopAsking(): void {
		rememberOpened(this.#job().id, null);
		this.isAsking = false;
	}

	check(point: ChecklistPoint, isDone: boolean): void {
		this.#waymark.record.check(this.#job().id, point.id, isDone);
	}

	addPoint(typed: string): void {
		const points = withPoint(this.points, newId(surroundings.random), typed);
		if (points !== this.points) this.#checklist.keep(points);
	}

	removePoint(point: ChecklistPoint): void {
		this.#checklist.keep(this.points.filter(({ id }) => id !== point.id));
	}

	download(name: string, text: string): void {
		downloadText(`${name}.txt`, text, 'text/plain;charset=utf-8');
	}
}
