import { withQuickStrings } from '$lib/browser/storage/quick-strings';
import fc from 'fast-check';
import { utf8TextDecoder } from 'lib0/string';
import { expect, test } from 'vitest';
import * as Y from 'yjs';

const decode = (bytes: Uint8Array): string | undefined => utf8TextDecoder?.decode(bytes);
const native = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

test('every string is what the browser makes of it', () => {
	const texts = fc.oneof(
		fc.string(),
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom('a', 'b', '\0', 'é', '\ufeff'), maxLength: 30 })
	);
	fc.assert(
		fc.property(fc.array(texts), (all) => {
			const bytes = all.map((text) => new TextEncoder().encode(text));
			expect(withQuickStrings(() => bytes.map(decode))).toEqual(
				bytes.map((part) => native.decode(part))
			);
		})
	);
});

test('bytes that are no text are refused as before', () => {
	const wrong = new Uint8Array([97, 0xff]);
	expect(() => withQuickStrings(() => decode(wrong))).toThrow(TypeError);
});

test('afterwards, also where the work failed, the browser decodes again', () => {
	expect(() =>
		withQuickStrings(() => {
			throw new Error('no');
		})
	).toThrow('no');
	expect(utf8TextDecoder && Object.hasOwn(utf8TextDecoder, 'decode')).toBe(false);
});

test('a document read in this way is the same', () => {
	const doc = new Y.Doc();
	const jobs = doc.getMap('jobs');
	for (let index = 0; index < 300; index += 1) {
		jobs.set(`job ${index}`, { title: `Bäcker ${index % 7}`, place: 'Köln', at: index });
	}
	const update = Y.encodeStateAsUpdate(doc);
	const copy = new Y.Doc();
	let calls = 0;
	withQuickStrings(() => {
		const quick = utf8TextDecoder?.decode.bind(utf8TextDecoder);
		if (utf8TextDecoder && quick) {
			utf8TextDecoder.decode = (...given) => {
				calls += 1;
				return quick(...given);
			};
		}
		Y.applyUpdate(copy, update);
	});
	expect(calls).toBeGreaterThan(300);
	expect(copy.getMap('jobs').toJSON()).toEqual(jobs.toJSON());
});
