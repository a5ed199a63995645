import * as Y from 'yjs';
import { openRecord, readRecordFormat, recordFormat, type JobRecord } from '$lib/store';
import { flushAllTabs } from './storage/flush-all-tabs';
import { openStorage, type RecordStorage } from './storage/open-storage';
import { surroundings } from './surroundings';

/** The name of the database; part of the stored format. */
const databaseName = 'waymark';

export interface RecordOnDevice {
	readonly record: JobRecord;
	readonly storage: RecordStorage;
	/** Whether every open tab has its edits on disk, after each was asked to write them. */
	flushAllTabs(): Promise<boolean>;
	close(): Promise<void>;
}

/** The record of this browser profile: one document, kept in IndexedDB, in step with the other tabs. */
export function openRecordOnDevice(): RecordOnDevice {
	const doc = new Y.Doc();
	const record = openRecord(doc, surroundings);
	const storage = openStorage(doc, {
		name: databaseName,
		format: recordFormat,
		readFormat: readRecordFormat
	});
	return {
		record,
		storage,
		flushAllTabs: () => flushAllTabs(databaseName),
		async close() {
			record.close();
			await storage.close();
			doc.destroy();
		}
	};
}
