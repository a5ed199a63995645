import { expect, test } from 'vitest';
import { watchInstall, type InstallState } from '$lib/browser/install';

function open() {
	const seen: InstallState[] = [];
	const install = watchInstall((state) => seen.push(state));
	return { seen, install };
}

function offer(outcome: 'accepted' | 'dismissed'): Event {
	const prompt = () => Promise.resolve({ outcome });
	return Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
}

test('installation is offered when the browser can do it, and asked for only once', async () => {
	const { seen, install } = open();
	expect(await install.prompt()).toBe(false);
	const event = offer('dismissed');
	window.dispatchEvent(event);
	expect(event.defaultPrevented).toBe(true);
	expect(await install.prompt()).toBe(false);
	expect(await install.prompt()).toBe(false);
	expect(seen).toEqual(['unavailable', 'available', 'unavailable']);
	install.stop();
});

test('an installed app says so', async () => {
	const { seen, install } = open();
	window.dispatchEvent(offer('accepted'));
	expect(await install.prompt()).toBe(true);
	window.dispatchEvent(new Event('appinstalled'));
	expect(seen).toEqual(['unavailable', 'available', 'installed']);
	install.stop();
});
