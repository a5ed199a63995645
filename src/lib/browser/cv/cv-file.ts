import type { CvReading } from '$lib/reader';

/** Why a file is not read as a CV; wording happens in the component. */
export type CvProblem =
	| 'empty'
	| 'too-large'
	| 'encrypted'
	| 'no-text'
	| 'damaged'
	| 'old-word'
	| 'no-word-document'
	| 'no-resume'
	| 'unknown-kind'
	| 'not-loaded';

export type CvFileRead =
	| { readonly ok: true; readonly reading: CvReading }
	| { readonly ok: false; readonly problem: CvProblem };

/** Text out of a file, or why there is none. */
export type CvText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly problem: CvProblem };

/** A CV is a few hundred kilobytes; one full of pictures a few megabytes. */
export const largestFileInBytes = 20_000_000;
