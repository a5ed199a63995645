import type { BrowserContext, CDPSession, Worker } from '@playwright/test';
import { addDays, type Day } from '$lib/domain/day';
import { expect, test, waitUntilOfflineReady } from '../support/journey';
import * as person from '../support/person';

test('a reminder reaches the person while Waymark is closed, and Done from there counts', async ({
	page,
	context,
	site
}) => {
	await person.addJob(page, { title: 'Bell founder', company: 'Glockenguss' });
	await waitUntilOfflineReady(page);
	const today = (await person.todayOf(page)) as Day;
	await person.addReminder(page, 'Ask about the foundry', addDays(today, -1));
	const job = page.url();
	await expectKept(context, 1);

	await page.goto('about:blank');
	await context.grantPermissions(['notifications'], { origin: site.origin });
	await wake(await context.newCDPSession(page), site.origin);
	const worker = workerOf(context);
	await expect.poll(() => titlesOf(worker)).toEqual(['Ask about the foundry']);

	await press(worker, 'done');
	expect(await titlesOf(worker)).toEqual([]);
	await page.goto(job);
	const reminders = page.getByRole('region', { name: 'Reminders' });
	await expect(reminders.getByText('Done and dismissed (1)')).toBeVisible();
	await person.expectSaved(page);
	await expectAnswers(worker, 0);

	// Woken again, it has nothing more to say.
	await page.goto('about:blank');
	await wake(await context.newCDPSession(page), site.origin);
	await page.waitForTimeout(500);
	expect(await titlesOf(worker)).toEqual([]);
});

test('Snooze from a notification is seen in the open tab at once', async ({
	page,
	context,
	site
}) => {
	await context.grantPermissions(['notifications'], { origin: site.origin });
	await person.addJob(page, { title: 'Bell ringer', company: 'St Anne' });
	await waitUntilOfflineReady(page);
	const today = (await person.todayOf(page)) as Day;
	await person.addReminder(page, 'Oil the bells', today, '00:00');
	const worker = workerOf(context);
	await expect.poll(() => titlesOf(worker)).toEqual(['Oil the bells']);
	await press(worker, 'snooze');
	await expect(page.getByRole('region', { name: 'Reminders' })).toContainText('Put off to');
	await expectAnswers(worker, 0);
});

function workerOf(context: BrowserContext): Worker {
	const [worker] = context.serviceWorkers();
	if (!worker) throw new Error('There is no service worker');
	return worker;
}

/** What the browser does now and then where the app is installed. */
async function wake(session: CDPSession, origin: string): Promise<void> {
	const registered = new Promise<string>((resolve) => {
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const own = registrations.find(({ scopeURL }) => scopeURL.startsWith(origin));
			if (own) resolve(own.registrationId);
		});
	});
	await session.send('ServiceWorker.enable');
	const registrationId = await registered;
	await session.send('ServiceWorker.dispatchPeriodicSyncEvent', {
		origin,
		registrationId,
		tag: 'waymark-reminders'
	});
}

function titlesOf(worker: Worker): Promise<readonly string[]> {
	return worker.evaluate(async () => {
		// Playwright's types are those of a page.
		const { registration } = globalThis as unknown as ServiceWorkerGlobal;
		return (await registration.getNotifications()).map(({ title }) => title);
	});
}

interface ServiceWorkerGlobal {
	readonly registration: ServiceWorkerRegistration;
}

/**
 * Presses an action of the one notification. Browsers offer no way to press it from outside; the worker gets the event
 * that it would get, with the notification that it showed.
 */
async function press(worker: Worker, action: 'done' | 'snooze'): Promise<void> {
	await worker.evaluate(async (action) => {
		// As above; the constructor exists in workers alone.
		const scope = globalThis as unknown as ServiceWorkerGlobal & {
			NotificationEvent: new (type: string, init: object) => Event;
		};
		const [notification] = await scope.registration.getNotifications();
		const event = new scope.NotificationEvent('notificationclick', { notification, action });
		let done: Promise<unknown> = Promise.resolve();
		// An event made by a script has nobody to keep the worker alive for.
		Object.defineProperty(event, 'waitUntil', { value: (work: Promise<unknown>) => (done = work) });
		dispatchEvent(event);
		await done;
	}, action);
}

async function expectKept(context: BrowserContext, count: number): Promise<void> {
	await expect.poll(() => countIn(workerOf(context), 'calls')).toBe(count);
}

async function expectAnswers(worker: Worker, count: number): Promise<void> {
	await expect.poll(() => countIn(worker, 'answers')).toBe(count);
}

/** How many there are in a store of the database that tells the worker what to say; -1 before there is one. */
function countIn(worker: Worker, store: string): Promise<number> {
	return worker.evaluate(async (store) => {
		const name = 'waymark-reminding';
		// To open what is not there would make it.
		if (!(await indexedDB.databases()).some((database) => database.name === name)) return -1;
		return new Promise<number>((resolve, reject) => {
			const opening = indexedDB.open(name);
			opening.onerror = () => reject(new Error('It cannot be opened'));
			opening.onsuccess = () => {
				const database = opening.result;
				const counting = database.transaction(store).objectStore(store).count();
				counting.onsuccess = () => {
					database.close();
					resolve(counting.result);
				};
			};
		});
	}, store);
}
