import { surroundings } from '$lib/browser/surroundings';

/** IANA name of the zone in which the person is. */
export function ownZone(): string {
	return surroundings.zone();
}
