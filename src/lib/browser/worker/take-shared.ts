import { keepArrival, type Arrival } from '$lib/browser/capture/waiting';

/** As the manifest's `share_target` names it. */
const target = 'add/';
/** What a share may weigh in all; more is not kept, and the app says so. */
const largestShareInBytes = 60_000_000;

/**
 * Answers what the system shares with the app, a form that is posted to "Add a job": it is kept on this device and the
 * page is opened, which takes it. Nothing of it goes to the host, with or without a network.
 */
export function takeShared(worker: ServiceWorkerGlobalScope): void {
	const page = new URL(target, worker.registration.scope);
	worker.addEventListener('fetch', (event) => {
		const { request } = event;
		if (request.method !== 'POST' || new URL(request.url).pathname !== page.pathname) return;
		event.respondWith(
			keep(request).then((isKept) =>
				Response.redirect(isKept ? page.href : `${page.href}?unkept`, 303)
			)
		);
	});
}

/** @returns whether all of it is on disk */
async function keep(request: Request): Promise<boolean> {
	try {
		const form = await request.formData();
		const files = form.getAll('files').filter((file) => typeof file !== 'string');
		const isTooLarge = files.reduce((size, file) => size + file.size, 0) > largestShareInBytes;
		await keepArrival({ from: 'share', ...wordsOf(form), files: isTooLarge ? [] : files });
		return !isTooLarge;
	} catch {
		return false; // No form, or no room for it.
	}
}

function wordsOf(form: FormData): Pick<Arrival, 'title' | 'text' | 'url'> {
	const said = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' && value.trim() !== '' ? { [name]: value.trim() } : {};
	};
	return { ...said('title'), ...said('text'), ...said('url') };
}
