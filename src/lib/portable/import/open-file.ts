import { failure, type Issue, type Result } from '$lib/domain/result';
import type { RecordSnapshot } from '$lib/domain/snapshot';
import type { ImportSource } from '$lib/domain/incoming';
import { isEnvelope, readEnvelope } from '../encrypted/envelope';
import { readParsedExport } from '../read-export';
import { decodeText, type Encoding } from './decode-text';
import { duplicateKey } from './duplicate-key';
import { formatOfTable } from './formats';
import { isOfflineCv } from './read-offline-cv';
import { readTable, type Table } from './read-table';
import { unpackZip } from './unpack-zip';

/** A file told by what is in it. */
export type OpenedFile = { readonly name: string; readonly notices: readonly string[] } & (
	| { readonly kind: 'table'; readonly source: ImportSource; readonly table: Table }
	| { readonly kind: 'offline-cv'; readonly jobs: readonly unknown[] }
	| { readonly kind: 'export'; readonly snapshot: RecordSnapshot; readonly isEncrypted: boolean }
	/** What belongs to the profile: a CV, JSON Resume. */
	| { readonly kind: 'cv' }
	/** An export that needs its passphrase; `unlockFile` opens it. */
	| { readonly kind: 'encrypted'; readonly text: string }
	| { readonly kind: 'unknown'; readonly issues: readonly Issue[] }
);

/** Larger files are not read: they are no list of jobs, and would fill the memory. */
const largestFileInBytes = 64_000_000;

/** Exports of Waymark hold every posting; the bound is that of encrypted ones. [E9] */
const largestExportInBytes = 500_000_000;

/** Of a file, as many bytes as show whether it seems to be an export of Waymark. */
export const headInBytes = 4096;

/** JSON nests no deeper in any file that is known; reading deeper could exhaust the stack. */
const deepest = 200;

/** Tells what a file is; an archive is each of the files in it that can be read. */
export function openFile(
	name: string,
	bytes: Uint8Array,
	told: (share: number) => void = () => {}
): readonly OpenedFile[] {
	if (bytes.length === 0) return [unknown(name, 'This file is empty.')];
	const problem = sizeProblem(bytes.subarray(0, headInBytes), bytes.length);
	if (problem !== undefined) return [unknown(name, problem)];
	return isZip(bytes) ? openArchive(name, bytes, told) : [openText(name, bytes, told)];
}

/** Why a file that begins so is not read at all; nothing where it is small enough. */
export function sizeProblem(head: Uint8Array, size: number): string | undefined {
	const most = seemsExport(head) ? largestExportInBytes : largestFileInBytes;
	const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
	return size > most
		? `This file has ${megabytes(size)} MB, and files up to ${megabytes(most)} MB are read.`
		: undefined;
}

function seemsExport(head: Uint8Array): boolean {
	return /^\s*\{[^]*"waymark"\s*:/.test(new TextDecoder().decode(head));
}

function openArchive(
	name: string,
	bytes: Uint8Array,
	told: (share: number) => void
): readonly OpenedFile[] {
	let isDocument = false;
	const unpacked = unpackZip(bytes, (path) => {
		isDocument ||= path === 'word/document.xml';
		return /\.(?:csv|tsv|json)$/i.test(path);
	});
	if (!unpacked.ok) return [{ name, notices: [], kind: 'unknown', issues: unpacked.issues }];
	if (isDocument) return [{ name, notices: [], kind: 'cv' }];
	const opened = unpacked.value.map((file) => openText(file.name, file.bytes, told));
	// An archive of a whole account holds much that is no list of jobs.
	const known = opened.filter(
		(file) =>
			file.kind === 'offline-cv' ||
			file.kind === 'export' ||
			file.kind === 'encrypted' ||
			(file.kind === 'table' && file.source !== 'table')
	);
	if (known.length > 0) return known;
	const tables = opened.filter((file) => file.kind === 'table');
	return tables.length > 0
		? tables
		: [unknown(name, 'This archive holds no file with jobs that can be read.')];
}

function openText(name: string, bytes: Uint8Array, told: (share: number) => void): OpenedFile {
	const strange = strangeKind(bytes);
	if (strange === 'cv') return { name, notices: [], kind: 'cv' };
	const decoded = strange === undefined ? decodeText(bytes) : undefined;
	if (!decoded)
		return unknown(name, strange ?? 'This file is no text, and of no kind that is known.');
	const notices = noticesOf(decoded.encoding, decoded.strayLine);
	const { text } = decoded;
	if (/^\s*[{[]/.test(text)) return openJson(name, text, notices);
	const table = readTable(text, told);
	if (!table.ok) return { name, notices, kind: 'unknown', issues: table.issues };
	const { source } = formatOfTable(table.value.columns);
	return { name, notices, kind: 'table', source, table: table.value };
}

function openJson(name: string, text: string, notices: readonly string[]): OpenedFile {
	const parsed = parseBounded(text);
	if (!parsed.ok) return { name, notices, kind: 'unknown', issues: parsed.issues };
	const { value } = parsed;
	if (isOfflineCv(value)) return { name, notices, kind: 'offline-cv', jobs: value.jobs };
	const keys = new Set(typeof value === 'object' && value !== null ? Object.keys(value) : []);
	if (keys.has('waymark')) {
		if (isEnvelope(value)) {
			const envelope = readEnvelope(value);
			return envelope.ok
				? { name, notices, kind: 'encrypted', text }
				: { name, notices, kind: 'unknown', issues: envelope.issues };
		}
		return openExport({ name, notices }, text, readParsedExport(value), false);
	}
	if (keys.has('basics') || keys.has('work')) return { name, notices, kind: 'cv' };
	return unknown(name, 'This JSON is of no kind that is known.');
}

/** @param read what is in the text, or why it is none */
export function openExport(
	file: Pick<OpenedFile, 'name' | 'notices'>,
	text: string,
	read: Result<RecordSnapshot>,
	isEncrypted: boolean
): OpenedFile {
	if (!read.ok) return { ...file, kind: 'unknown', issues: read.issues };
	const twice = duplicateKey(text);
	if (!twice) return { ...file, kind: 'export', snapshot: read.value, isEncrypted };
	const message = `Something is in this export twice (line ${twice.line}), and one of the two would be lost.`;
	return { ...file, kind: 'unknown', issues: [{ path: twice.path, message }] };
}

function parseBounded(text: string): Result<unknown> {
	const deep = depthBeyond(text);
	if (deep !== undefined)
		return failure(`This JSON nests deeper than ${deepest} levels (line ${deep}).`);
	try {
		return { ok: true, value: JSON.parse(text) };
	} catch (error) {
		return failure(`This file is not JSON, or was cut short: ${whereOf(error, text)}`);
	}
}

/** The line at which JSON gets too deep, or nothing; looks no further than at brackets and strings. */
function depthBeyond(text: string): number | undefined {
	let depth = 0;
	let isInString = false;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (isInString) {
			if (code === 92) at += 1;
			else if (code === 34) isInString = false;
		} else if (code === 34) isInString = true;
		else if (code === 123 || code === 91) {
			depth += 1;
			if (depth > deepest) return lineAt(text, at);
		} else if (code === 125 || code === 93) depth -= 1;
	}
	return undefined;
}

/** Engines tell the place in their own ways: by position, by line, or not at all. */
function whereOf(error: unknown, text: string): string {
	const message = error instanceof Error ? error.message : String(error);
	const position = /position (\d+)/.exec(message);
	if (position) return `line ${lineAt(text, Number(position[1]))}.`;
	const line = /line (\d+)/.exec(message);
	return line ? `line ${line[1]}.` : `after line ${lineAt(text, text.length)}.`;
}

function lineAt(text: string, at: number): number {
	return text.slice(0, at).split(/\r\n?|\n/).length;
}

function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** What is no text at all and can still be told by its first bytes. */
function strangeKind(bytes: Uint8Array): string | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, 8));
	if (head.startsWith('%PDF-')) return 'cv';
	if (head.startsWith('\xd0\xcf\x11\xe0'))
		return 'This is a spreadsheet or document of old Office. Save it as CSV first.';
	return undefined;
}

function noticesOf(encoding: Encoding, strayLine: number | undefined): readonly string[] {
	if (encoding === 'windows-1252') {
		return [
			`It is not UTF-8 (line ${strayLine ?? 1}), so it was read as Windows-1252. Look at letters with accents.`
		];
	}
	if (strayLine === undefined) return [];
	return [
		`It mixes encodings: line ${strayLine} is not UTF-8. Those letters were read as Windows-1252.`
	];
}

function unknown(name: string, message: string): OpenedFile {
	return { name, notices: [], kind: 'unknown', issues: [{ path: [], message }] };
}
