import type { StatusId } from '$lib/domain/id';
import {
	canBeDeleted,
	statusHues,
	type Status,
	type StatusKind,
	type StatusPatch
} from '$lib/domain/status';
import type { Waymark } from './waymark.svelte';

export type StatusProblem = 'nameless' | 'taken';

/** The person's statuses, to be named, ordered and given a meaning. */
export class StatusEditor {
	readonly #waymark: Waymark;
	readonly statuses = $derived.by(() => this.#waymark.statuses);
	readonly mayEdit = $derived.by(() => this.#waymark.isReady && !this.#waymark.isReadOnly);
	/** Deleted ones, which can be brought back. */
	readonly deleted = $derived.by<readonly Status[]>(() => {
		// Read so that the list is made anew when one changes.
		void this.#waymark.statuses;
		return this.#waymark.isReady ? this.#waymark.record.deletedStatuses() : [];
	});
	readonly #counts = $derived.by(() => {
		const counts = new Map<StatusId, number>();
		for (const { statusId } of this.#waymark.jobs) {
			counts.set(statusId, (counts.get(statusId) ?? 0) + 1);
		}
		return counts;
	});

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	countAt(id: StatusId): number {
		return this.#counts.get(id) ?? 0;
	}

	labelOf(id: StatusId): string {
		return this.#waymark.statusOf(id).label;
	}

	canDelete({ id }: Status): boolean {
		return canBeDeleted(id);
	}

	/** What is wrong with a name, where it is not kept. */
	rename(status: Status, label: string): StatusProblem | undefined {
		const name = tidy(label);
		const problem = this.#problemOf(name, status.id);
		if (problem) return problem;
		if (name !== status.label) this.edit(status, { label: name });
		return undefined;
	}

	edit({ id }: Status, patch: StatusPatch): void {
		this.#waymark.record.editStatus(id, patch);
	}

	/** A new status comes after the last of its kind. */
	add(label: string, kind: StatusKind): StatusProblem | undefined {
		const name = tidy(label);
		const problem = this.#problemOf(name);
		if (problem) return problem;
		const after = this.statuses.findLastIndex((status) => status.kind === kind);
		const [before, next] = [this.statuses[after], this.statuses[after + 1]];
		const order = before ? (before.order + (next?.order ?? before.order + 20)) / 2 : 0;
		const unused = statusHues.find((hue) => !this.statuses.some((status) => status.hue === hue));
		const hue = kind === 'lost' ? 'stone' : (unused ?? 'violet');
		this.#waymark.record.addStatus({ label: name, kind, hue, order });
		return undefined;
	}

	/** Moves a status one place: -1 before its neighbour, 1 after. @returns whether there was one */
	step({ id }: Status, by: -1 | 1): boolean {
		const at = this.statuses.findIndex((status) => status.id === id);
		const neighbour = this.statuses[at + by];
		if (at === -1 || !neighbour) return false;
		this.place(id, neighbour.id, by === 1);
		return true;
	}

	/** Puts a status beside another. */
	place(id: StatusId, beside: StatusId, isAfter: boolean): void {
		if (id === beside) return;
		const ids = this.statuses.map((status) => status.id);
		const rest = ids.filter((other) => other !== id);
		rest.splice(rest.indexOf(beside) + (isAfter ? 1 : 0), 0, id);
		if (rest.some((other, place) => other !== ids[place])) this.#waymark.record.orderStatuses(rest);
	}

	delete({ id, label }: Status, moveTo: StatusId): void {
		this.#waymark.record.deleteStatus(id, label, moveTo);
	}

	bringBack({ id, label }: Status): void {
		this.#waymark.record.bringStatusBack(id, label);
	}

	reset(): void {
		this.#waymark.record.resetStatuses();
	}

	#problemOf(name: string, own?: StatusId): StatusProblem | undefined {
		if (name === '') return 'nameless';
		const isTaken = this.statuses.some(
			({ id, label }) => id !== own && label.toLowerCase() === name.toLowerCase()
		);
		return isTaken ? 'taken' : undefined;
	}
}

function tidy(label: string): string {
	return label.replace(/\s+/g, ' ').trim();
}
