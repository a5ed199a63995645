import type { Extensions } from './extensions';

declare const chrome: Extensions;
/** The Waymark that the extension was built for; empty where it was built for anybody's. */
declare const __APP_ADDRESS__: string;

export type AddressProblem =
	| 'empty'
	| 'no-address'
	/** Beyond this device browsers give Waymark neither offline use nor encryption without https. */
	| 'not-secure'
	/** Whatever is before an @ would be sent along. */
	| 'with-password';

export type AddressRead =
	| { readonly ok: true; readonly address: string }
	| { readonly ok: false; readonly problem: AddressProblem };

/** Pages of the app, from any of which somebody may copy its address. The same as the folders of `src/routes`. */
export const appPages: readonly string[] = [
	'add',
	'board',
	'compare',
	'devices',
	'import',
	'insights',
	'job',
	'jobs',
	'people',
	'profile',
	'report',
	'settings'
];

/** Where a Waymark is served, with a slash at the end, as somebody typed it or copied it from any page of the app. */
export function readAppAddress(text: string): AddressRead {
	const typed = text.trim();
	if (typed === '') return { ok: false, problem: 'empty' };
	if (/\s/.test(typed)) return { ok: false, problem: 'no-address' };
	const url = parsed(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
	if (!url || !/^https?:$/.test(url.protocol)) return { ok: false, problem: 'no-address' };
	if (url.username !== '' || url.password !== '') return { ok: false, problem: 'with-password' };
	const isHere = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
	if (url.protocol === 'http:' && !isHere) return { ok: false, problem: 'not-secure' };
	const parts = url.pathname.split('/').filter((part) => part !== '' && part !== 'index.html');
	if (appPages.includes(parts.at(-1) ?? '')) parts.pop();
	return { ok: true, address: `${url.origin}/${parts.map((part) => `${part}/`).join('')}` };
}

/** Nothing where nobody has said yet where their Waymark is. */
export async function appAddress(): Promise<string | undefined> {
	const { [key]: kept } = await chrome.storage.local.get(key);
	const read = readAppAddress(typeof kept === 'string' ? kept : __APP_ADDRESS__);
	return read.ok ? read.address : undefined;
}

export function keepAppAddress(address: string): Promise<void> {
	return chrome.storage.local.set({ [key]: address });
}

const key = 'address';

function parsed(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}
