/**
 * The whole record as one plain value that can be written as JSON, for files and for comparing records. It carries
 * every entry as it is stored, those this app does not understand included. What JSON cannot say is an object with
 * one key that begins with `$`:
 *
 * | key        | value                                   | stands for                                        |
 * | ---------- | --------------------------------------- | ------------------------------------------------- |
 * | `$posting` | an object                               | bytes: deflate-raw of that object's JSON in UTF-8 |
 * | `$bytes`   | base64                                  | any other bytes                                   |
 * | `$text`    | a string, or a Quill delta where styled | a text that several devices may edit at once      |
 * | `$map`     | an object of values by key              | a map that several devices may edit at once       |
 * | `$list`    | a list of values                        | a list that several devices may edit at once      |
 * | `$number`  | `NaN`, `Infinity`, `-Infinity`, `-0`    | a number that JSON has no word for                |
 * | `$bigint`  | digits                                  | a whole number beyond 2^53                        |
 * | `$nothing` | `true`                                  | `undefined`                                       |
 * | `$plain`   | an object                               | that object, where its own keys begin with `$`    |
 */
export type SnapshotValue =
	| null
	| boolean
	| number
	| string
	| readonly SnapshotValue[]
	| { readonly [key: string]: SnapshotValue };

export type SnapshotEntries = { readonly [key: string]: SnapshotValue };

export interface RecordSnapshot {
	/**
	 * By job id, the entries of each job under the keys of `store/SCHEMA.md`. What stands under an id without being a
	 * job is `{"$value": value}`.
	 */
	readonly jobs: { readonly [id: string]: SnapshotEntries };
	readonly statuses: SnapshotEntries;
	readonly collections: SnapshotEntries;
	readonly contacts: SnapshotEntries;
	readonly settings: SnapshotEntries;
	readonly profile: SnapshotEntries;
	readonly meta: SnapshotEntries;
	/** Maps by name that a newer app has put beside these. */
	readonly others: { readonly [root: string]: SnapshotEntries };
}

export const tagNames = [
	'$posting',
	'$bytes',
	'$text',
	'$map',
	'$list',
	'$number',
	'$bigint',
	'$nothing',
	'$plain'
] as const;
export type TagName = (typeof tagNames)[number];

/** What taking a snapshot into a record did, in jobs. */
export interface MergeReport {
	/** Jobs that were not there. */
	readonly added: number;
	/** Jobs that gained events, reminders, versions, tags or the like. */
	readonly changed: number;
	/** Jobs that had nothing to gain. */
	readonly same: number;
	/** Settings, statuses, collections, contacts and entries of the profile that were not there. */
	readonly filled: number;
}

/** The newest format of the record that this app may write next to; see `store/SCHEMA.md` [S2]. */
export const recordFormat = 1;

/** The highest format that any device has put into `meta`; 1 where it says nothing. */
export function formatOf(meta: Iterable<readonly [key: string, value: unknown]>): number {
	let format = 1;
	for (const [key, value] of meta) {
		if (key === 'format' && typeof value === 'number') format = Math.max(format, value);
		const flag = /^format:(\d{1,9})$/.exec(key);
		if (flag) format = Math.max(format, Number(flag[1]));
	}
	return format;
}
