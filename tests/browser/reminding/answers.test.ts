import { beforeEach, expect, test } from 'vitest';
import { answerCall } from '$lib/browser/reminding/answer-call';
import {
	claimDueCalls,
	countDueReminders,
	keepCalls,
	readAnswers,
	unclaimCalls,
	type Answer,
	type StoredCall
} from '$lib/browser/reminding/calls-database';
import { takeAnswers, watchAnswers } from '$lib/browser/reminding/take-answers';
import type { JobId, ReminderId } from '$lib/domain/id';
import { instantIn } from '$lib/domain/zoned-time';
import type { Day } from '$lib/domain/day';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const noon = instantIn(zone, '2026-03-10' as Day, '12:00');

function call(key: string, at: number, hasTime = false): StoredCall {
	const reminder = {
		job: 'job' as JobId,
		id: key as ReminderId,
		calledFor: '2026-03-10 ',
		hasTime,
		morning: '09:00'
	};
	return { key, at, title: key, body: '', path: '', reminder };
}

const keysOf = (calls: readonly StoredCall[]) => calls.map(({ key }) => key).sort();

beforeEach(
	() =>
		new Promise((resolve, reject) => {
			const deleting = indexedDB.deleteDatabase('waymark-reminding');
			deleting.onsuccess = resolve;
			deleting.onerror = reject;
		})
);

test('what is due is told once, whoever asks first; moved to another time it is told again', async () => {
	await keepCalls([call('a', noon - 2), call('b', noon), call('c', noon + 1)]);
	const [first, second] = await Promise.all([claimDueCalls(noon), claimDueCalls(noon)]);
	expect(keysOf([...first, ...second])).toEqual(['a', 'b']);
	// The record changed, and everything is written anew.
	await keepCalls([call('a', noon - 2), call('b', noon - 1), call('c', noon + 1)]);
	expect(keysOf(await claimDueCalls(noon))).toEqual(['b']);
	await unclaimCalls([call('b', noon - 1)]);
	expect(keysOf(await claimDueCalls(noon))).toEqual(['b']);
});

test('an answer silences the call, or puts it off to the next morning or by an hour', async () => {
	await keepCalls([call('done', noon), call('day', noon), call('time', noon, true)]);
	expect(await countDueReminders(noon)).toBe(3);
	await answerCall(call('done', noon), 'done', noon, zone);
	await answerCall(call('day', noon), 'snooze', noon, zone);
	await answerCall(call('time', noon, true), 'snooze', noon, zone);
	expect(await countDueReminders(noon)).toBe(0);
	expect(keysOf(await claimDueCalls(noon + 3_600_000))).toEqual(['time']);
	const morning = instantIn(zone, '2026-03-11' as Day, '09:00');
	expect(keysOf(await claimDueCalls(morning))).toEqual(['day']);
	expect((await readAnswers()).map(({ kind, to, toTime }) => [kind, to, toTime])).toEqual([
		['done', undefined, undefined],
		['snooze', '2026-03-11', undefined],
		['snooze', '2026-03-10', '13:00']
	]);
});

test('a reminder that was put off and then done is answered for the time it called', async () => {
	await keepCalls([call('time', noon, true)]);
	await answerCall(call('time', noon, true), 'snooze', noon, zone);
	const [again] = await claimDueCalls(noon + 3_600_000);
	if (!again) return expect.fail('it did not call again');
	await answerCall(again, 'done', noon + 3_600_000, zone);
	expect((await readAnswers()).map(({ reminder }) => reminder.calledFor)).toEqual([
		'2026-03-10 ',
		'2026-03-10 13:00'
	]);
});

test('an answer stays until what was made of it is on disk, and is taken by one tab', async () => {
	await keepCalls([call('a', noon)]);
	await answerCall(call('a', noon), 'done', noon, zone);
	const taken: Answer['kind'][] = [];
	const take = ({ kind }: Answer) => void taken.push(kind);
	await takeAnswers(take, () => Promise.resolve(false));
	expect(await readAnswers()).toHaveLength(1);
	await Promise.all([
		takeAnswers(take, () => Promise.resolve(true)),
		takeAnswers(take, () => Promise.resolve(true))
	]);
	expect(taken).toEqual(['done', 'done']);
	expect(await readAnswers()).toEqual([]);
});

test('an open tab hears of an answer at once', async () => {
	await keepCalls([call('a', noon)]);
	const heard = new Promise<void>((resolve) => {
		const stop = watchAnswers(() => {
			stop();
			resolve();
		});
	});
	await answerCall(call('a', noon), 'done', noon, zone);
	await heard;
});
