import { dayAt, type Day } from '$lib/domain/day';
import type { Instant } from '$lib/domain/id';

/** The clock and the randomness of this machine, for those who take them as arguments. */
export const surroundings = {
	now: (): Instant => Date.now(),
	today: (): Day => dayAt(Date.now()),
	/** IANA name of the zone that this machine is in. */
	zone: (): string => Intl.DateTimeFormat().resolvedOptions().timeZone,
	random: (bytes: Uint8Array<ArrayBuffer>): void => {
		crypto.getRandomValues(bytes);
	}
};

/** Tells whenever another day has begun, also after the machine slept. Returns its stop. */
export function watchToday(listener: (today: Day) => void): () => void {
	let known = surroundings.today();
	const look = () => {
		const today = surroundings.today();
		if (today === known) return;
		known = today;
		listener(today);
	};
	const timer = setInterval(look, 30_000);
	document.addEventListener('visibilitychange', look);
	return () => {
		clearInterval(timer);
		document.removeEventListener('visibilitychange', look);
	};
}
