import { afterEach, expect, test } from 'vitest';
import { watchAppUpdate, type AppUpdate } from '$lib/browser/app-update/app-update';

/** A stand-in for the browser's service workers: the real ones are tried in journeys/update. */
class Workers extends EventTarget {
	controller: object | null = {};
	readonly registration = new Registration();
	register() {
		return Promise.resolve(this.registration);
	}
	change() {
		this.controller = {};
		this.dispatchEvent(new Event('controllerchange'));
	}
}

class Registration extends EventTarget {
	active: object | null = {};
	installing: Worker | null = null;
	waiting: Worker | null = null;
	checks = 0;
	update() {
		this.checks += 1;
		return Promise.reject(new Error('the host cannot be reached'));
	}
	find() {
		const worker = new Worker();
		this.installing = worker;
		this.dispatchEvent(new Event('updatefound'));
		worker.state = 'installed';
		this.waiting = worker;
		worker.dispatchEvent(new Event('statechange'));
		return worker;
	}
}

class Worker extends EventTarget {
	state = 'installing';
	readonly told: unknown[] = [];
	postMessage(message: unknown) {
		this.told.push(message);
	}
}

let update: AppUpdate | undefined;
afterEach(() => update?.close());

async function open(workers = new Workers(), saves = () => Promise.resolve(true)) {
	const seen = { ready: 0, saved: 0, reloads: 0 };
	const visibility = new EventTarget();
	let now = 0;
	update = watchAppUpdate(
		{
			onReady: () => (seen.ready += 1),
			beforeReload() {
				seen.saved += 1;
				return saves();
			}
		},
		{
			// Only the members above are used.
			workers: workers as unknown as ServiceWorkerContainer,
			visibility,
			whenQuiet: () => Promise.resolve(),
			reload: () => (seen.reloads += 1),
			now: () => now
		}
	);
	await settle();
	const lookAgain = (afterMs: number) => {
		now += afterMs;
		visibility.dispatchEvent(new Event('visibilitychange'));
		return settle();
	};
	return { workers, seen, update, lookAgain };
}

function settle(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

test('the first installation is no update: nothing is reported and nothing reloads', async () => {
	const workers = new Workers();
	workers.controller = null;
	workers.registration.active = null;
	const { seen } = await open(workers);
	workers.registration.find();
	workers.change();
	await settle();
	expect(seen).toEqual({ ready: 0, saved: 0, reloads: 0 });
});

test('a newer version is reported once, also where it waited before the page was opened', async () => {
	const workers = new Workers();
	workers.registration.waiting = new Worker();
	const { seen } = await open(workers);
	expect(seen.ready).toBe(1);
	workers.registration.find();
	expect(seen.ready).toBe(2);
});

test('an update is applied only after everything was saved, and the page reloads once', async () => {
	const { workers, seen, update } = await open();
	const waiting = workers.registration.find();
	expect(await update.apply(() => Promise.resolve(true))).toBe(true);
	expect(waiting.told).toEqual([{ type: 'SKIP_WAITING' }]);
	expect(seen.reloads).toBe(0);
	workers.change();
	workers.change();
	await settle();
	expect(seen).toEqual({ ready: 1, saved: 1, reloads: 1 });
});

test('where something cannot be saved the update does not happen', async () => {
	const { workers, update } = await open();
	const waiting = workers.registration.find();
	expect(await update.apply(() => Promise.resolve(false))).toBe(false);
	expect(waiting.told).toEqual([]);
});

test('a tab that cannot save stays as it is when another tab applies the update', async () => {
	const { workers, seen } = await open(new Workers(), () => Promise.resolve(false));
	workers.change();
	await settle();
	expect(seen).toEqual({ ready: 0, saved: 1, reloads: 0 });
});

test('a tab whose saving throws stays as it is', async () => {
	const { workers, seen } = await open(new Workers(), () => Promise.reject(new Error('disk full')));
	workers.change();
	await settle();
	expect(seen.reloads).toBe(0);
});

test('a page that stays open asks for a newer version every hour, and an unreachable host is no error', async () => {
	const { workers, lookAgain, update } = await open();
	await lookAgain(10 * 60_000);
	expect(workers.registration.checks).toBe(0);
	await lookAgain(51 * 60_000);
	expect(workers.registration.checks).toBe(1);
	await update.check();
	expect(workers.registration.checks).toBe(2);
});

test('after it is closed nothing is reported any more', async () => {
	const { workers, seen, update } = await open();
	update.close();
	workers.registration.find();
	workers.change();
	await settle();
	expect(seen).toEqual({ ready: 0, saved: 0, reloads: 0 });
});
