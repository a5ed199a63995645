import { expect, test } from 'vitest';
import { parseDay } from '$lib/domain/day';
import { mailTold } from '$lib/reader';
import { mails } from '../../support/mails';

for (const { name, kind, subject, text, meetOn, meetAt } of mails) {
	test(`${name} tells ${kind ?? 'nothing of an application'}`, () => {
		const told = mailTold(subject, text, parseDay('2026-11-12'));
		expect({ kind: told?.kind, meetOn: told?.meetOn, meetAt: told?.meetAt }).toEqual({
			kind,
			meetOn,
			meetAt
		});
		if (told) expect(`${subject} ${text.replace(/\s+/g, ' ')}`).toContain(told.quote);
	});
}

test('no text makes a mail take long', () => {
	const started = performance.now();
	mailTold('x', 'invite '.repeat(100_000));
	mailTold('schedule '.repeat(50_000), 'a\n\n'.repeat(100_000));
	expect(performance.now() - started).toBeLessThan(4000);
});
