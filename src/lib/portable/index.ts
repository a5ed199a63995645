/** Files in and out. Parsers and writers take and return plain values and never touch the record itself. */
export { exportFormat, writeExport, type ExportDetails } from './write-export';
export { readExport } from './read-export';
export type { Issue as ReadExportIssue } from '$lib/domain/result';
export type { CalendarEntry } from './calendar/calendar-entry';

/** The writer of calendar files, which few visits need. */
export const loadCalendarWriter = () => import('./calendar/write-calendar');

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
