import * as Y from 'yjs';
import type { RecordSnapshot, SnapshotEntries, SnapshotValue } from '$lib/domain/snapshot';
import { inBatches } from '../in-batches';
import { unpackJson } from '../posting-bytes';
import { fieldsOf } from '../reading/read-as';
import { keys, rootNames, type Roots } from '../schema';
import { encodeEntries, encodeValue, inKeyOrder } from './encode';

/** A value that is encoded, or the bytes of a posting that are to be unpacked. */
type Copied = { readonly value: SnapshotValue } | { readonly bytes: Uint8Array };
type CopiedJob = readonly (readonly [string, Copied])[];

/** The whole record as it is at this moment; only needs the document in memory. */
export async function takeSnapshot(doc: Y.Doc, roots: Roots): Promise<RecordSnapshot> {
	const copies = [...roots.jobs].map(([id, stored]) => [id, copyJob(stored)] as const);
	const { statuses, collections, contacts, settings, profile, meta } = roots;
	const rest = {
		statuses: encodeEntries(statuses),
		collections: encodeEntries(collections),
		contacts: encodeEntries(contacts),
		settings: encodeEntries([...settings].filter(isCarried)),
		profile: encodeEntries(profile),
		meta: encodeEntries(meta),
		others: otherRoots(doc)
	};
	const jobs = await inBatches(copies, async ([id, job]) => [id, await unpackJob(job)] as const);
	return { jobs: inKeyOrder(jobs), ...rest };
}

/** That a file was restored here is told of this document alone: what is restored from its own export equals it. [S19] */
function isCarried([key, value]: readonly [string, unknown]): boolean {
	return !key.startsWith(keys.import) || fieldsOf(value)?.source !== 'waymark';
}

function copyJob(stored: unknown): CopiedJob {
	if (!(stored instanceof Y.Map)) return [['$value', { value: encodeValue(stored) }]];
	return [...stored.entries()].map(([key, value]) => {
		const isPosting = key === keys.posting || key.startsWith(keys.version);
		const isPacked = isPosting && value instanceof Uint8Array;
		return [key, isPacked ? { bytes: value } : { value: encodeValue(value) }];
	});
}

async function unpackJob(job: CopiedJob): Promise<SnapshotEntries> {
	const entries = job.map(async ([key, copied]) => {
		if ('value' in copied) return [key, copied.value] as const;
		const posting = fieldsOf(await unpackJson(copied.bytes));
		// What was parsed from JSON can be written as JSON.
		const value = posting && ({ $posting: posting } as SnapshotValue);
		return [key, value ?? encodeValue(copied.bytes)] as const;
	});
	return inKeyOrder(await Promise.all(entries));
}

/** Maps at the root of the document that this app does not know. */
function otherRoots(doc: Y.Doc): RecordSnapshot['others'] {
	const known: readonly string[] = rootNames;
	const names = [...doc.share.keys()].filter((name) => !known.includes(name));
	// A root that nobody has asked for yet is of no type, but its map is there.
	const maps = names.filter((name) => (doc.share.get(name)?._map.size ?? 0) > 0);
	return inKeyOrder(maps.map((name) => [name, encodeEntries(doc.getMap(name))]));
}
