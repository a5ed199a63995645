import type { Instant } from '$lib/domain/id';
import type { RecordSnapshot } from '$lib/domain/snapshot';

/**
 * The format of the export file, described in EXPORT.md: one JSON object. `waymark` says what it is and in which format; the other keys are
 * the parts of a `RecordSnapshot`. The number rises when an older app could not read the file any more.
 */
export const exportFormat = 1;

export interface ExportDetails {
	readonly exportedAt: Instant;
	readonly appVersion: string;
	/** Where the JSON Schema of the file is served. [E2] */
	readonly schemaUrl?: string;
}

/** The whole record as text that a person can read, and `readExport` reads back without loss. */
export function writeExport(
	snapshot: RecordSnapshot,
	{ exportedAt, appVersion, schemaUrl }: ExportDetails
): string {
	const waymark = {
		format: exportFormat,
		exportedAt: new Date(exportedAt).toISOString(),
		appVersion
	};
	return (
		JSON.stringify({ ...(schemaUrl && { $schema: schemaUrl }), waymark, ...snapshot }, null, '\t') +
		'\n'
	);
}
