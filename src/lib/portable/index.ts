/** Files in and out. Parsers and writers take and return plain values and never touch the record itself. */
export { exportFormat, writeExport, type ExportDetails } from './write-export';
export { readExport } from './read-export';
export type { PassphraseCipher, SealParameters } from './encrypted/cipher';
export type { Issue as ReadExportIssue } from '$lib/domain/result';
export type { CalendarEntry } from './calendar/calendar-entry';

/** The writer of calendar files, which few visits need. */
export const loadCalendarWriter = () => import('./calendar/write-calendar');

/** What encrypts an export and opens an encrypted one: `encryptExport`, `isEncryptedExport`, `decryptExport`. */
export const loadEncryption = () => import('./encrypted/encrypted-export');
