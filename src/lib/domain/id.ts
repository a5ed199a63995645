declare const brand: unique symbol;

/** A string that may not be mixed up with another kind of string. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };

export type JobId = Brand<'JobId'>;
export type EventId = Brand<'EventId'>;
export type StatusId = Brand<'StatusId'>;
export type ReminderId = Brand<'ReminderId'>;
export type CollectionId = Brand<'CollectionId'>;
export type VersionId = Brand<'VersionId'>;
export type ContactId = Brand<'ContactId'>;
export type ViewId = Brand<'ViewId'>;

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Fills the array with random bytes; `crypto.getRandomValues` in a browser, a seeded source in tests. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => void;

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/** 96 random bits as 16 URL-safe characters: two devices never meet on one id. */
export function newId<Id extends string>(random: RandomBytes): Id {
	const bytes = new Uint8Array(16);
	random(bytes);
	let id = '';
	for (const byte of bytes) id += alphabet[byte & 63];
	return id as Id;
}
