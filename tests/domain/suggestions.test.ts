import { expect, test } from 'vitest';
import type { Day } from '$lib/domain/day';
import type { StatusId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import { usualReminderSettings, type ReminderSettings } from '$lib/domain/reminder-settings';
import { builtInStatuses, unknownStatus } from '$lib/domain/status';
import { isPressing, suggestionsFor } from '$lib/domain/suggestions';
import { interview, message, offer, reminder, statusChange } from '../support/events';
import { jobWith } from '../support/job';

const statusOf = (id: StatusId) =>
	builtInStatuses.find((status) => status.id === id) ?? unknownStatus(id);
const day = (text: string) => text as Day;

function proposed(
	job: Job,
	today: string,
	days: Partial<ReminderSettings['days']> = {}
): readonly string[] {
	const context = {
		statusOf,
		days: { ...usualReminderSettings.days, ...days },
		today: day(today)
	};
	return suggestionsFor(job, context).map(({ kind, dueOn }) => `${kind} ${dueOn}`);
}

const applied = statusChange('applied', '2026-03-01');
const appliedJob = (said: Partial<Job> = {}) =>
	jobWith({ journey: [applied], statusSince: day('2026-03-01'), ...said });

test('an application is followed up after a week', () => {
	expect(proposed(appliedJob(), '2026-03-02')).toEqual(['follow-up 2026-03-08']);
	const [suggestion] = suggestionsFor(appliedJob(), {
		statusOf,
		days: usualReminderSettings.days,
		today: day('2026-03-07')
	});
	expect(suggestion && isPressing(suggestion, day('2026-03-07'))).toBe(false);
	expect(suggestion && isPressing(suggestion, day('2026-03-08'))).toBe(true);
});

test('two nudges are proposed at most, the second after the first was made', () => {
	const nudge = reminder('2026-03-08', { suggestion: 'follow-up', about: applied.id });
	expect(proposed(appliedJob({ reminders: [nudge] }), '2026-03-09')).toEqual([]);
	const done = { ...nudge, doneOn: day('2026-03-09') };
	expect(proposed(appliedJob({ reminders: [done] }), '2026-03-10')).toEqual([
		'second-follow-up 2026-03-16'
	]);
	const second = reminder('2026-03-16', {
		suggestion: 'second-follow-up',
		about: applied.id,
		doneOn: day('2026-03-16')
	});
	expect(proposed(appliedJob({ reminders: [done, second] }), '2026-04-01')).toEqual([]);
});

test('a message that one sent without being asked to counts as a nudge', () => {
	const journey = [applied, message('out', '2026-03-05')];
	expect(proposed(appliedJob({ journey }), '2026-03-06')).toEqual(['second-follow-up 2026-03-12']);
	expect(
		proposed(appliedJob({ journey: [...journey, message('out', '2026-03-11')] }), '2026-03-12')
	).toEqual([]);
});

test('what was turned down is not proposed again, nor what would come after it', () => {
	const dismissed = reminder('2026-03-08', {
		suggestion: 'follow-up',
		about: applied.id,
		dismissedOn: day('2026-03-02')
	});
	expect(proposed(appliedJob({ reminders: [dismissed] }), '2026-03-20')).toEqual([]);
});

test('nobody is nudged who has answered, who moved on, or after six weeks', () => {
	expect(
		proposed(appliedJob({ journey: [applied, message('in', '2026-03-04')] }), '2026-03-10')
	).toEqual([]);
	expect(proposed(appliedJob({ statusId: 'screening' as StatusId }), '2026-03-10')).toEqual([]);
	expect(proposed(appliedJob(), '2026-04-22')).toEqual(['follow-up 2026-03-08']);
	expect(proposed(appliedJob(), '2026-04-23')).toEqual([]);
});

test('an interview earns thanks the day after and a question after a week', () => {
	const talk = interview('2026-03-10');
	const job = appliedJob({ journey: [applied, talk], statusId: 'interview' as StatusId });
	expect(proposed(job, '2026-03-09')).toEqual([]);
	expect(proposed(job, '2026-03-10')).toEqual([
		'thank-you 2026-03-11',
		'after-interview 2026-03-17'
	]);
	expect(proposed(job, '2026-03-19')).toEqual(['after-interview 2026-03-17']);
});

test('an interview that was cancelled, answered or followed by another asks for nothing', () => {
	const proposedAfter = (...journey: Job['journey']) =>
		proposed(
			appliedJob({ journey: [applied, ...journey], statusId: 'interview' as StatusId }),
			'2026-03-14'
		);
	expect(proposedAfter(interview('2026-03-10', { outcome: 'cancelled' }))).toEqual([]);
	expect(proposedAfter(interview('2026-03-10', { outcome: 'passed' }))).toEqual([
		'thank-you 2026-03-11'
	]);
	expect(proposedAfter(interview('2026-03-10'), message('out', '2026-03-10'))).toEqual([
		'after-interview 2026-03-17'
	]);
	expect(proposedAfter(interview('2026-03-01'), interview('2026-03-20'))).toEqual([]);
});

test('a saved job is to be sent before it closes; once closed there is nothing to do', () => {
	const saved = jobWith({
		statusId: 'saved' as StatusId,
		facts: { expiresOn: day('2026-03-20') }
	});
	expect(proposed(saved, '2026-03-01')).toEqual(['before-closing 2026-03-18']);
	expect(proposed(saved, '2026-03-20')).toEqual(['before-closing 2026-03-18']);
	expect(proposed(saved, '2026-03-21')).toEqual([]);
});

test('an offer is to be answered in time', () => {
	const made = offer('2026-03-10', { answerBy: day('2026-03-20') });
	const job = appliedJob({ journey: [applied, made], statusId: 'offer' as StatusId });
	expect(proposed(job, '2026-03-11')).toEqual(['answer-offer 2026-03-18']);
	expect(proposed(job, '2026-03-21')).toEqual([]);
});

test('what the person switched off is not proposed, and days are theirs to choose', () => {
	expect(proposed(appliedJob(), '2026-03-10', { 'follow-up': false })).toEqual([]);
	expect(proposed(appliedJob(), '2026-03-10', { 'follow-up': 10 })).toEqual([
		'follow-up 2026-03-11'
	]);
});

test('a job that is over or set aside is left in peace', () => {
	expect(proposed(appliedJob({ statusId: 'rejected' as StatusId }), '2026-03-10')).toEqual([]);
	expect(proposed(appliedJob({ archivedAt: 1 }), '2026-03-10')).toEqual([]);
});
