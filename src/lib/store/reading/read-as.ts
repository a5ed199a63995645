import * as v from 'valibot';
import { parseClock, type Clock } from '$lib/domain/clock';
import { parseDay, type Day } from '$lib/domain/day';
import type { StatusId } from '$lib/domain/id';

/** The value where it is of the schema, otherwise nothing: the stored document is a border. */
export function readAs<Output>(
	schema: v.GenericSchema<unknown, Output>,
	value: unknown
): Output | undefined {
	// Most fields of most jobs are absent, and a schema takes its time to say so.
	if (value === undefined) return undefined;
	const read = v.safeParse(schema, value, { abortEarly: true });
	return read.success ? read.output : undefined;
}

export const textSchema = v.pipe(v.string(), v.nonEmpty());

export const daySchema = v.custom<Day>(
	(value) => typeof value === 'string' && parseDay(value) !== undefined
);

export const clockSchema = v.custom<Clock>((value) => parseClock(value) !== undefined);

export const timeSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const statusIdSchema = v.custom<StatusId>(
	(value) => typeof value === 'string' && value !== ''
);

/** Epoch milliseconds before the year 2200, so that every instant has a day. */
export const instantSchema = v.pipe(
	v.number(),
	v.finite(),
	v.minValue(0),
	v.maxValue(7_258_118_400_000)
);

export type Fields = { readonly [key: string]: unknown };

/** A plain object, and neither a list, nor bytes, nor a nested Yjs type. */
export function fieldsOf(value: unknown): Fields | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const prototype: unknown = Object.getPrototypeOf(value);
	// The check just made is what makes it an object of fields.
	return prototype === Object.prototype || prototype === null ? (value as Fields) : undefined;
}

/**
 * What is being put together field by field. Ten thousand jobs are read at once, and spreading optional fields into
 * an object takes several times as long as setting them.
 */
export type Draft<Whole> = { -readonly [Name in keyof Whole]: Whole[Name] };
