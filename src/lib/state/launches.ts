import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { watchLaunches, type Launch } from '$lib/browser/capture/launched-files';
import { keepArrival } from '$lib/browser/capture/waiting';

/**
 * Takes what the installed app is opened with while it is on any screen: files wait to be looked at on "Add a job", and
 * of a shortcut the page is shown.
 */
export function followLaunches(): void {
	watchLaunches((launch) => void follow(launch));
}

async function follow({ files, url }: Launch): Promise<void> {
	if (files.length > 0) {
		const isKept = await keepArrival({ from: 'file', files }).then(
			() => true,
			() => false
		);
		const path = resolve('/add') + (isKept ? '' : '?unkept');
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- It is, with what could not be kept.
		return goto(path, { keepFocus: true, noScroll: true });
	}
	// Its icon only brings the app to the front, as it was left.
	if (!url || isSame(url.pathname, location.pathname) || isSame(url.pathname, resolve('/'))) return;
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- The browser tells a whole address of the app.
	await goto(url);
}

function isSame(one: string, other: string): boolean {
	return one.replace(/\/?$/, '/') === other.replace(/\/?$/, '/');
}
