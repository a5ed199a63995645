/** A JSON object whose shape nobody vouches for. */
export type Node = Readonly<Record<string, unknown>>;

const deepest = 10;
const mostNodes = 5000;

/**
 * The `JobPosting` nodes of JSON-LD blocks, in order: at the root, in arrays, in `@graph` or inside other nodes. A block
 * that is no JSON is passed over; one wrapped in a comment or CDATA marks, or with bare line breaks in its strings, is not.
 */
export function jobPostingsIn(blocks: readonly string[]): readonly Node[] {
	const found: Node[] = [];
	let visited = 0;
	const visit = (value: unknown, depth: number): void => {
		visited += 1;
		if (depth > deepest || visited > mostNodes || typeof value !== 'object' || value === null)
			return;
		if (Array.isArray(value)) {
			for (const item of value) visit(item, depth + 1);
			return;
		}
		// An object that is no array is read as one of unknown members.
		const node = value as Node;
		if (isJobPosting(node)) found.push(node);
		else for (const member of Object.values(node)) visit(member, depth + 1);
	};
	for (const block of blocks) visit(parsed(block), 0);
	return found;
}

function isJobPosting(node: Node): boolean {
	const type = node['@type'] ?? node['type'];
	const types = Array.isArray(type) ? type : [type];
	return types.some(
		(one) =>
			typeof one === 'string' && /^(?:https?:\/\/schema\.org\/|schema:)?JobPosting$/.test(one)
	);
}

function parsed(block: string): unknown {
	const bare = block
		.replace(/^\s*(?:\/\*\s*)?(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)(?:\s*\*\/)?/, '')
		.replace(/(?:\/\*\s*)?(?:-->|(?:\/\/)?\s*\]\]>)(?:\s*\*\/)?\s*;?\s*$/, '')
		.replace(/^\s*;|;\s*$/g, '');
	for (const attempt of [
		bare,
		bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s{0,40}([}\]])/g, '$1')
	]) {
		try {
			return JSON.parse(attempt);
		} catch {
			continue;
		}
	}
	return undefined;
}

/** A string member, trimmed; numbers are written out. Nothing where it is empty or of another kind. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	if (Array.isArray(value)) {
		const parts = value.map(textOf).filter((part) => part !== undefined);
		return parts.length > 0 ? parts.join('\n') : undefined;
	}
	if (typeof value !== 'string') return undefined;
	const trimmed = value.trim();
	return trimmed === '' ? undefined : trimmed;
}

export function nodeOf(value: unknown): Node | undefined {
	const one: unknown = Array.isArray(value) ? value[0] : value;
	// As above: an object, its members unknown.
	return typeof one === 'object' && one !== null && !Array.isArray(one) ? (one as Node) : undefined;
}

export function nodesOf(value: unknown): readonly unknown[] {
	return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
