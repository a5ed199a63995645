import { failure, type Result } from '$lib/domain/result';

/** What a file of JSON says, a byte order mark or not, or that it is none. */
export function parseJson(text: string): Result<unknown> {
	try {
		return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return failure(`This file is not JSON, or was cut short: ${reason}`);
	}
}
