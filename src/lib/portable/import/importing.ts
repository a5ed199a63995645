/** All that reading files of other programs needs, loaded by who imports. */
export { headInBytes, openFile, sizeProblem, type OpenedFile } from './open-file';
export { columnFields, dayFields, joinedFields, type ColumnField } from './fields';
export { formatOfTable } from './formats';
export { labelsOf, mapRows, type RowsRead, type TableReading, type TextOfHtml } from './map-rows';
export { foldLabel } from './status-labels';
export {
	planRows,
	type MatchedBy,
	type PlannedRow,
	type PresentRecord,
	type RowChoice
} from './plan-import';
export { readOfflineCv } from './read-offline-cv';
export { shapeOf, statusesOf, toStored, type TableMapping, type TableShape } from './table-shape';
export { unlockFile } from './unlock-file';
export { fateOf, toPlan, type PlanDetails, type RowFate } from './to-plan';
