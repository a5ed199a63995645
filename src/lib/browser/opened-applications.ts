import * as v from 'valibot';
import type { Instant, JobId } from '$lib/domain/id';

/** Kept with the tab, which a phone may drop while another one is looked at. */
const key = 'waymark-opened-applications';

const Opened = v.record(v.string(), v.number());

/** When the application of a job was opened from this tab and not asked about since. */
export function openedAt(id: JobId): Instant | undefined {
	return read()[id];
}

/** `null`: it was asked about. */
export function rememberOpened(id: JobId, at: Instant | null): void {
	const { [id]: _, ...others } = read();
	try {
		sessionStorage.setItem(key, JSON.stringify(at === null ? others : { ...others, [id]: at }));
	} catch {
		return; // Storage is refused in some private modes; then nothing is asked after a reload.
	}
}

function read(): { readonly [id: string]: Instant } {
	try {
		const parsed = v.safeParse(Opened, JSON.parse(sessionStorage.getItem(key) ?? '{}'));
		return parsed.success ? parsed.output : {};
	} catch {
		return {};
	}
}

/** Tells whenever the person comes back to this tab or window. Returns its stop. */
export function watchReturn(listener: () => void): () => void {
	let isAway = false;
	const leave = () => (isAway = true);
	const look = () => {
		if (document.visibilityState === 'hidden') return leave();
		if (!isAway) return;
		isAway = false;
		listener();
	};
	document.addEventListener('visibilitychange', look);
	window.addEventListener('blur', leave);
	window.addEventListener('focus', look);
	return () => {
		document.removeEventListener('visibilitychange', look);
		window.removeEventListener('blur', leave);
		window.removeEventListener('focus', look);
	};
}
