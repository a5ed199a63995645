import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrom, codeText, readCode, sdpFrom, type PairingCode } from '$lib/sync';

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const letters = (alphabet: string, length: number) =>
	fc
		.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
		.map((list) => list.join(''));

/** As Chromium makes them, and as Firefox does. */
const credentials = fc.oneof(
	fc.record({ ufrag: letters(base64, 4), password: letters(base64, 24) }),
	fc.record({ ufrag: letters('0123456789abcdef', 8), password: letters('0123456789abcdef', 32) })
);
const port = fc.integer({ min: 1, max: 65_535 });
const candidates = fc.array(
	fc.oneof(
		fc.record({ address: fc.ipV4(), port }),
		fc.record({ address: fc.uuid().map((uuid) => `${uuid}.local`), port }),
		fc.record({ address: fc.constantFrom('fe80:0:0:0:1:2:3:abcd', '2001:db8:0:0:0:0:0:1'), port })
	),
	{ maxLength: 6 }
);
const codes: fc.Arbitrary<PairingCode> = fc
	.tuple(
		fc.constantFrom('offer' as const, 'answer' as const),
		fc.uint8Array({ minLength: 32, maxLength: 32 }),
		credentials,
		candidates
	)
	.map(([role, fingerprint, secret, places]) => ({
		role,
		fingerprint,
		...secret,
		candidates: places
	}));

const example: PairingCode = {
	role: 'offer',
	fingerprint: Uint8Array.from({ length: 32 }, (_, at) => at * 7),
	ufrag: 'aB+/',
	password: 'abcdefghijklmnopqrstuvwx',
	candidates: [{ address: '0f4dc8d5-2f3e-4d57-9f8c-1a2b3c4d5e6f.local', port: 50_123 }]
};

describe('[P10] a code', () => {
	test('says what it was made of (property)', () => {
		fc.assert(
			fc.property(codes, (code) => {
				expect(readCode(codeText(code))).toEqual(code);
			})
		);
	});

	test('is small enough for a picture that a phone reads', () => {
		expect(codeText(example).length).toBeLessThanOrEqual(120);
	});

	test('is found in a link, and between the spaces of a mail', () => {
		const text = codeText(example);
		const broken = `${text.slice(0, 40)}\n  ${text.slice(40)} `;
		expect(readCode(`https://waymark.example/devices/#pair=${text}`)).toEqual(example);
		expect(readCode(broken)).toEqual(example);
	});

	test('with a letter wrong or missing is told apart from one of something else (property)', () => {
		const text = codeText(example);
		fc.assert(
			fc.property(fc.nat(text.length - 1), fc.constantFrom(...'AZaz09-_'), (at, letter) => {
				const changed = text.slice(0, at) + letter + text.slice(at + 1);
				if (changed !== text) expect(['damaged', 'no-code', 'newer']).toContain(readCode(changed));
				const shorter = text.slice(0, at);
				expect(['damaged', 'no-code', 'empty']).toContain(readCode(shorter));
			})
		);
		expect(readCode('')).toBe('empty');
		expect(readCode('https://example.org/jobs?id=7')).toBe('no-code');
		expect(readCode('WIFI:S:guest;T:WPA;P:welcome;;')).toBe('no-code');
	});

	test('any text at all is read without an error (property)', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCode(text)));
	});

	test('becomes the description that the other side needs, and is read from one', () => {
		expect(codeFrom('offer', sdpFrom(example))).toEqual(example);
		expect(sdpFrom(example)).toContain('a=setup:actpass');
		expect(sdpFrom({ ...example, role: 'answer' })).toContain('a=setup:active');
		expect(() => codeFrom('offer', 'v=0\r\n')).toThrow('without');
	});

	test('tells addresses that a server gave, at most three, after those of the own network', () => {
		const outside = Array.from(
			{ length: 5 },
			(_, at) =>
				`a=candidate:9 1 udp ${1_000 - at} 198.51.100.${at} 4000 typ ${at === 0 ? 'srflx' : 'relay'} raddr 0.0.0.0 rport 0\r\n`
		);
		const inside = Array.from(
			{ length: 5 },
			(_, at) => `a=candidate:8 1 udp ${9_000 - at} 10.0.0.${at} 4000 typ host\r\n`
		);
		const sdp = sdpFrom({ ...example, candidates: [] }) + outside.join('') + inside.join('');
		expect(codeFrom('offer', sdp).candidates.map(({ address }) => address)).toEqual([
			...['10.0.0.0', '10.0.0.1', '10.0.0.2'],
			...['198.51.100.0', '198.51.100.1', '198.51.100.2']
		]);
	});
});
