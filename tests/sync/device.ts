import { openSession, type Keys, type Session, type SessionState, type Transport } from '$lib/sync';
import { openTestRecord, randomBytes, seeded, type TestRecord } from '../store/open-test-record';
import { openPair, type Fate, type Pair } from './memory-transport';
import type { VirtualTime } from './virtual-time';

export interface TestDevice {
	readonly name: string;
	readonly record: TestRecord;
	readonly reported: string[];
	readonly states: SessionState[];
	readonly received: number[];
	/** Certificates that other devices go over to, and of its own those that others keep. */
	readonly certified: Uint8Array[];
	readonly certificatesKept: Uint8Array[];
	/** It has no room for what it hears. */
	isFull?: boolean;
	keys?: Keys;
	join(transport: Transport): Session;
}

export function makeDevice(name: string, seed: number, time: VirtualTime): TestDevice {
	const record = openTestRecord({ seed });
	const next = seeded(seed + 10_000);
	const device: TestDevice = {
		name,
		record,
		reported: [],
		states: [],
		received: [],
		certified: [],
		certificatesKept: [],
		join: (transport) =>
			openSession(
				{
					doc: record.doc,
					format: 1,
					receive: (update, origin) => record.receiveUpdate(update, origin)
				},
				{ device: name, name, build: 'test', ...(device.keys && { keys: device.keys }) },
				transport,
				{ after: time.after, random: randomBytes(next) },
				{
					changed: (state) => device.states.push(state),
					received: (bytes) => device.received.push(bytes),
					certified(_, fingerprint) {
						device.certified.push(fingerprint);
						return Promise.resolve(!device.isFull);
					},
					certificateKept: (_, fingerprint) => device.certificatesKept.push(fingerprint),
					reported: (what) => device.reported.push(what)
				}
			)
	};
	return device;
}

export interface Meeting extends Pair {
	readonly sessions: readonly [Session, Session];
}

export function meeting(
	time: VirtualTime,
	one: TestDevice,
	other: TestDevice,
	fate?: Fate
): Meeting {
	const pair = openPair(time, fate);
	return { ...pair, sessions: [one.join(pair.ends[0]), other.join(pair.ends[1])] };
}
