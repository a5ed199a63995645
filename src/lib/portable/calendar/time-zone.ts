import { dayInMs } from '$lib/domain/day';
import type { Instant } from '$lib/domain/id';
import { offsetAt } from '$lib/domain/zoned-time';
import { contentLine } from './content-line';

/** Clocks are not changed twice within so short a time. */
const stepInMs = 7 * dayInMs;

/**
 * The rules of a zone from one instant to another, as VTIMEZONE (RFC 5545, 3.6.5): every change of its clocks by
 * itself, since the rule behind them cannot be asked for.
 */
export function timeZoneLines(zone: string, from: Instant, to: Instant): readonly string[] {
	const lines = ['BEGIN:VTIMEZONE', contentLine('TZID', zone)];
	const first = offsetAt(zone, from);
	lines.push(...observance('STANDARD', '19700101T000000', first, first));
	for (const { at, before, after } of changesOf(zone, from, to)) {
		const onset = stamp(at + before * 60_000);
		lines.push(...observance(after > before ? 'DAYLIGHT' : 'STANDARD', onset, before, after));
	}
	return [...lines, 'END:VTIMEZONE'];
}

interface ClockChange {
	readonly at: Instant;
	/** Minutes ahead of UTC. */
	readonly before: number;
	readonly after: number;
}

function changesOf(zone: string, from: Instant, to: Instant): readonly ClockChange[] {
	const changes: ClockChange[] = [];
	let before = offsetAt(zone, from);
	for (let start = from; start < to; start += stepInMs) {
		const after = offsetAt(zone, start + stepInMs);
		if (after === before) continue;
		changes.push({ at: changeBetween(zone, start, start + stepInMs), before, after });
		before = after;
	}
	return changes;
}

/** To the minute. */
function changeBetween(zone: string, start: Instant, end: Instant): Instant {
	const before = offsetAt(zone, start);
	let [low, high] = [Math.floor(start / 60_000), Math.floor(end / 60_000)];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (offsetAt(zone, middle * 60_000) === before) low = middle;
		else high = middle;
	}
	return high * 60_000;
}

function observance(kind: string, onset: string, before: number, after: number): string[] {
	return [
		`BEGIN:${kind}`,
		`DTSTART:${onset}`,
		`TZOFFSETFROM:${offsetToText(before)}`,
		`TZOFFSETTO:${offsetToText(after)}`,
		`END:${kind}`
	];
}

function offsetToText(minutes: number): string {
	const whole = Math.abs(minutes);
	const hours = String(Math.floor(whole / 60)).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${hours}${String(whole % 60).padStart(2, '0')}`;
}

/** A date and time without a zone: "20260310T090000". */
function stamp(instant: Instant): string {
	return new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '');
}
