/** Why something that came from outside cannot be taken. */
export interface Issue {
	/** Keys from the outermost to the one it is about; empty where it is about the whole. */
	readonly path: readonly string[];
	/** A plain sentence. */
	readonly message: string;
}

/** A value, or what is wrong with what should have been one; there is at least one issue. */
export type Result<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly issues: readonly Issue[] };

export function failure(message: string, path: readonly string[] = []): Result<never> {
	return { ok: false, issues: [{ path, message }] };
}
