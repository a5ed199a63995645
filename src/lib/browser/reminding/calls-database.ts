/**
 * What the service worker must know to remind, and what was answered from a notification: a small database of its own,
 * since a worker that is woken for a moment cannot open the whole record. The app writes `calls` anew whenever the
 * record changes; an answer stays in `answers` until the app has taken it into the record and that is on disk.
 *
 * | store     | key           | value                                            |
 * | --------- | ------------- | ------------------------------------------------ |
 * | `calls`   | `key`         | a `StoredCall`                                   |
 * | `told`    | a call's `key` | the `at` for which a notification was shown      |
 * | `answers` | made by the store | an `Answer`                                  |
 */
import type { Day } from '$lib/domain/day';
import type { Instant, JobId, ReminderId } from '$lib/domain/id';

/** A moment at which something is to be told, in words. */
export interface StoredCall {
	readonly key: string;
	readonly at: Instant;
	readonly title: string;
	readonly body: string;
	/** Where it leads, relative to the scope of the app. */
	readonly path: string;
	/** Where it can be done or put off. */
	readonly reminder?: CalledReminder;
}

export interface CalledReminder {
	readonly job: JobId;
	readonly id: ReminderId;
	/** What `callsAt` of the reminder said; an answer to a reminder that was moved since is void. */
	readonly calledFor: string;
	readonly hasTime: boolean;
	/** `HH:MM` at which a day alone calls. */
	readonly morning: string;
}

/** What a person said from a notification. */
export interface Answer {
	readonly kind: 'done' | 'snooze';
	readonly reminder: CalledReminder;
	/** The day on which they said it. */
	readonly on: Day;
	/** Where it was put off. */
	readonly to?: Day;
	/** `HH:MM`. */
	readonly toTime?: string;
}

export interface KeptAnswer extends Answer {
	readonly number: number;
}

const name = 'waymark-reminding';

/** Replaces all calls; forgets what was told of those that are gone. */
export function keepCalls(calls: readonly StoredCall[]): Promise<void> {
	return inDatabase(['calls', 'told'], async (store) => {
		const keys = new Set(calls.map(({ key }) => key));
		store('calls').clear();
		for (const call of calls) store('calls').put(call);
		for (const key of await resultOf(store('told').getAllKeys())) {
			if (!keys.has(String(key))) store('told').delete(key);
		}
	});
}

/** Whose time has come and who was not told of; they count as told from then on, in every tab and the worker. */
export function claimDueCalls(now: Instant): Promise<readonly StoredCall[]> {
	return inDatabase(['calls', 'told'], async (store) => {
		const due: StoredCall[] = [];
		for (const call of await readCalls(store('calls'))) {
			if (call.at > now) continue;
			if ((await resultOf<unknown>(store('told').get(call.key))) === call.at) continue;
			store('told').put(call.at, call.key);
			due.push(call);
		}
		return due;
	});
}

/** They could not be shown after all. */
export function unclaimCalls(calls: readonly StoredCall[]): Promise<void> {
	return inDatabase(['told'], async (store) => {
		for (const { key } of calls) store('told').delete(key);
	});
}

/** How many reminders call now. */
export function countDueReminders(now: Instant): Promise<number> {
	return inDatabase(['calls'], async (store) => {
		const calls = await readCalls(store('calls'));
		return calls.filter(({ at, reminder }) => reminder && at <= now).length;
	});
}

/** Keeps an answer, and lets the reminder call at `next`, or no more. */
export function keepAnswer(answer: Answer, key: string, next: Instant | undefined): Promise<void> {
	return inDatabase(['calls', 'answers'], async (store) => {
		store('answers').add(answer);
		const call = (await readCalls(store('calls'))).find((kept) => kept.key === key);
		if (!call || next === undefined) store('calls').delete(key);
		else {
			const calledFor = `${answer.to ?? ''} ${answer.toTime ?? ''}`;
			const reminder = { ...answer.reminder, calledFor };
			store('calls').put({ ...call, at: next, reminder });
		}
	});
}

/** In the order in which they were given. */
export function readAnswers(): Promise<readonly KeptAnswer[]> {
	return inDatabase(['answers'], async (store) => {
		const answers = store('answers');
		const [keys, values] = [
			await resultOf(answers.getAllKeys()),
			await resultOf<unknown[]>(answers.getAll())
		];
		// This module alone writes there.
		return values.map((value, at) => ({ ...(value as Answer), number: Number(keys[at]) }));
	});
}

export function removeAnswers(answers: readonly KeptAnswer[]): Promise<void> {
	return inDatabase(['answers'], async (store) => {
		for (const { number } of answers) store('answers').delete(number);
	});
}

async function readCalls(store: IDBObjectStore): Promise<readonly StoredCall[]> {
	// This module alone writes there.
	return (await resultOf<unknown[]>(store.getAll())) as readonly StoredCall[];
}

type StoreName = 'calls' | 'told' | 'answers';

/** One strict transaction: it is on disk when this resolves. */
async function inDatabase<Value>(
	names: readonly StoreName[],
	work: (store: (name: StoreName) => IDBObjectStore) => Promise<Value>
): Promise<Value> {
	const database = await open();
	try {
		const transaction = database.transaction([...names], 'readwrite', { durability: 'strict' });
		const ended = new Promise<void>((resolve, reject) => {
			transaction.oncomplete = () => resolve();
			transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was written'));
		});
		const worked = work((name) => transaction.objectStore(name));
		const [value] = await Promise.all([worked, ended]);
		return value;
	} finally {
		database.close();
	}
}

function open(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name, 1);
		opening.onupgradeneeded = () => {
			opening.result.createObjectStore('calls', { keyPath: 'key' });
			opening.result.createObjectStore('told');
			opening.result.createObjectStore('answers', { autoIncrement: true });
		};
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error ?? new Error('No answer'));
		opening.onblocked = () => reject(new Error('Another version holds it'));
	});
}

function resultOf<Value>(request: IDBRequest<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('No answer'));
	});
}
