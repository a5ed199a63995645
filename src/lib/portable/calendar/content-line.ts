/** Octets of a line without its end (RFC 5545, 3.1). */
const longestLine = 75;

/** A line of an iCalendar file, folded; a fold never parts the octets of a character. */
export function contentLine(name: string, value: string): string {
	const lines: string[] = [];
	let line = '';
	let octets = 0;
	for (const character of `${name}:${value}`) {
		const size = octetsOf(character);
		if (octets + size > longestLine) {
			lines.push(line);
			// The space that marks a folded line counts.
			line = ' ';
			octets = 1;
		}
		line += character;
		octets += size;
	}
	return [...lines, line].join('\r\n');
}

/** A value of type TEXT (RFC 5545, 3.3.11); control characters have no place in one. */
export function escapeText(text: string): string {
	return text
		.replace(/\r\n?|\u2028|\u2029/g, '\n')
		.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\n/g, '\\n');
}

/** A duration in minutes: "PT1H30M", "-P6DT15H" (RFC 5545, 3.3.6). */
export function minutesToDuration(minutes: number): string {
	const whole = Math.abs(Math.round(minutes));
	const days = Math.floor(whole / 1440);
	const hours = Math.floor((whole % 1440) / 60);
	const rest = whole % 60;
	const time = `${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
	const date = days > 0 ? `${days}D` : '';
	const parts = `${date}${time === '' ? '' : `T${time}`}`;
	return `${minutes < 0 ? '-' : ''}P${parts === '' ? 'T0S' : parts}`;
}

function octetsOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
