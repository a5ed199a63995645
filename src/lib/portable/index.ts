/** Files in and out. Parsers and writers take and return plain values and never touch the record itself. */
export { exportFormat, writeExport, type ExportDetails } from './write-export';
export { readExport } from './read-export';
export type { Issue as ReadExportIssue } from '$lib/domain/result';
