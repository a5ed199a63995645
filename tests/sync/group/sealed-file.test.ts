import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { cipher } from '$lib/browser/devices/cipher';
import { groupOf, openFile, sealFile, type Contents, type Group } from '$lib/sync';
import { randomBytes, seeded } from '../../store/open-test-record';

const random = randomBytes(seeded(4));
const secret = Uint8Array.from({ length: 16 }, (_, at) => at * 11);
let group: Group;
let others: Group;

function updateOf(text: string): Uint8Array {
	const doc = new Y.Doc();
	doc.clientID = 1;
	doc.getText('t').insert(0, text);
	return Y.encodeStateAsUpdate(doc);
}

function contents(given: Partial<Contents> = {}): Contents {
	return {
		isWhole: true,
		device: 'laptop-0001',
		name: 'Laptop',
		seq: 3,
		format: 1,
		writtenAt: 1_700_000_000_000,
		heard: new Map([['phone-00001', 7]]),
		update: updateOf('A gardener is looked for.'),
		...given
	};
}

const seal = (given?: Partial<Contents>) => sealFile(contents(given), group, cipher, random);

beforeAll(async () => {
	group = await groupOf(secret, cipher);
	others = await groupOf(new Uint8Array(16), cipher);
});

describe('[F3] [F4] a file for the group', () => {
	test('is opened by whoever knows the secret, also among others', async () => {
		expect(await openFile(await seal(), [others, group], cipher)).toEqual(contents());
	});

	test('tells nothing of what is in it', async () => {
		const file = Buffer.from(await seal());
		for (const word of ['gardener', 'Laptop', 'phone-00001'])
			expect(file.includes(word)).toBe(false);
		expect(file.includes(Buffer.from(secret))).toBe(false);
	});

	test('is another one each time, also where a copied profile writes the same', async () => {
		const [one, other] = [await seal(), await seal()];
		expect(Buffer.compare(one.subarray(25, 60), other.subarray(25, 60))).not.toBe(0);
	});

	test('of another group, of a newer app, and of something else are told apart', async () => {
		const file = await seal();
		expect(await openFile(file, [others], cipher)).toBe('other-key');
		const newer = file.slice();
		newer[4] = 2;
		expect(await openFile(newer, [group], cipher)).toBe('newer');
		expect(await openFile(new TextEncoder().encode('{"jobs":[]}'), [group], cipher)).toBe(
			'foreign'
		);
		expect(await openFile(new Uint8Array(), [group], cipher)).toBe('foreign');
	});

	test('that holds no update is refused, although its seal is whole', async () => {
		const file = await seal({ update: Uint8Array.from([200, 1, 2, 3]) });
		expect(await openFile(file, [group], cipher)).toBe('damaged');
		const nobody = await seal({ device: '' });
		expect(await openFile(nobody, [group], cipher)).toBe('damaged');
	});

	test('that is too long is refused before it is opened', async () => {
		const file = new Uint8Array(128 * 1024 * 1024 + 1);
		file.set((await seal()).subarray(0, 60));
		expect(await openFile(file, [group], cipher)).toBe('too-long');
	});
});

test('[F3] ten thousand files that were cut or changed are refused', async () => {
	const file = await seal({ update: updateOf('x'.repeat(600)) });
	const next = seeded(9);
	const found = new Map<string, number>();
	for (let turn = 0; turn < 10_000; turn += 1) {
		const changed = file.slice(0, next() < 0.3 ? Math.floor(next() * file.length) : file.length);
		const isCut = changed.length < file.length;
		for (let flips = isCut ? 0 : 1 + next() * 4; flips > 0; flips -= 1) {
			const at = Math.floor(next() * changed.length);
			changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(next() * 8));
		}
		// Two flips of one bit leave it as it was.
		if (Buffer.compare(changed, file) === 0) continue;
		const opened = await openFile(changed, [group], cipher);
		expect(typeof opened).toBe('string');
		found.set(String(opened), (found.get(String(opened)) ?? 0) + 1);
	}
	expect(found.get('damaged')).toBeGreaterThan(5_000);
	expect([...found.keys()].sort()).toEqual(['damaged', 'foreign', 'newer', 'other-key']);
}, 120_000);

test('[F3] bytes of any kind are no file (property)', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
			const marked = Uint8Array.from([0x57, 0x4d, 0x52, 0x4b, 1, ...group.tag, ...bytes]);
			expect(await openFile(bytes, [group], cipher)).toBe('foreign');
			expect(await openFile(marked, [group], cipher)).toBe('damaged');
		}),
		{ numRuns: 300 }
	);
});
