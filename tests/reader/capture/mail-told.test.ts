import { expect, test } from 'vitest';
import { parseDay } from '$lib/domain/day';
import { mailTold } from '$lib/reader';
import { mails } from '../../support/mails';
import { processorTime } from '../../support/processor-time';

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

test('no text makes a mail take longer than in proportion', () => {
	const timeOf = (times: number) =>
		processorTime(() => {
			mailTold('x', 'invite '.repeat(2 * times));
			mailTold('schedule '.repeat(times), 'a\n\n'.repeat(2 * times));
		});
	// Four times the text; twice that ratio and what is noise of the machine leave room for caches.
	expect(timeOf(50_000)).toBeLessThan(8 * timeOf(12_500) + 60);
});
