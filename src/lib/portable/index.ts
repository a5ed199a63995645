/** Files in and out. Parsers and writers take and return plain values and never touch the record itself. */
export { exportFormat, writeExport, type ExportDetails } from './write-export';
export { readExport } from './read-export';
export type { PassphraseCipher, SealParameters } from './encrypted/cipher';
export type { Issue as ReadExportIssue } from '$lib/domain/result';
export type { Cell } from './tables/write-csv';
export type { CalendarEntry } from './calendar/calendar-entry';

/** The writer of calendar files, which few visits need. */
export const loadCalendarWriter = () => import('./calendar/write-calendar');

/** `readExport` by itself, for those who read one only now and then. */
export const loadExportReader = () => import('./read-export');

/** What encrypts an export and opens an encrypted one: `encryptExport`, `isEncryptedExport`, `decryptExport`. */
export const loadEncryption = () => import('./encrypted/encrypted-export');

/** The writers of tables: `writeCsv`, `writeMarkdownTable`, `writeMarkdownSections`. */
export const loadTableWriters = () =>
	Promise.all([import('./tables/write-csv'), import('./tables/write-markdown')]).then(
		([csv, markdown]) => ({ ...csv, ...markdown })
	);
/** Readers of other programs' files. Types come by themselves, what runs is loaded by who imports. */
export const loadImporting = () => import('./import/importing');
export type {
	ColumnField,
	MatchedBy,
	OpenedFile,
	PlannedRow,
	RowChoice,
	RowFate,
	RowsRead,
	TableMapping,
	TableShape
} from './import/importing';
