import { dayAt, type Day } from '$lib/domain/day';
import type { Instant } from '$lib/domain/id';

/** Random bytes are fetched many at a time: asked for by each id, they take a tenth of a long import. */
const pool = new Uint8Array(4096);
let unused = 0;

/** The clock and the randomness of this machine, for those who take them as arguments. */
export const surroundings = {
	now: (): Instant => Date.now(),
	today: (): Day => dayAt(Date.now()),
	/** IANA name of the zone that this machine is in. */
	zone: (): string => Intl.DateTimeFormat().resolvedOptions().timeZone,
	random: (bytes: Uint8Array<ArrayBuffer>): void => {
		if (bytes.length > pool.length) return void crypto.getRandomValues(bytes);
		if (unused < bytes.length) unused = crypto.getRandomValues(pool).length;
		// Each is given once, and not kept.
		bytes.set(pool.subarray(unused - bytes.length, unused));
		pool.fill(0, (unused -= bytes.length), unused + bytes.length);
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
