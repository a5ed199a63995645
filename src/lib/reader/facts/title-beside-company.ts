import type { FactReading } from '$lib/domain/reading';
import { namesEmployer } from './employer-names';
import { namesRole } from './roles';

/** "Baker - Acme", "Acme | Baker", "Baker, Acme": the title without the employer that is known to be one. */
export function besideCompany(
	title: FactReading<string> | undefined,
	company: FactReading<string> | undefined
): FactReading<string> | undefined {
	if (!title || !company) return title;
	const whole = title.value.toLowerCase();
	const name = company.value.toLowerCase().replace(/^the /, '');
	const at = whole.length - name.length;
	const isApart =
		between.test(whole.slice(0, at)) && (whole[at - 2] !== ',' || namesEmployer(company.value));
	if (whole.endsWith(name) && isApart)
		return cut(title, 0, whole.slice(0, at).replace(between, '').length);
	const [mark = ''] = opening.exec(whole.slice(name.length)) ?? [];
	if (whole.startsWith(name) && mark !== '') return cut(title, name.length + mark.length);
	return title;
}

const between = /(?:\s+(?:[-–—|·•@]|at)|,|:)\s+(?:the )?$/;
const opening = /^(?:\s+[-–—|·•]|:)\s+/;

function cut(title: FactReading<string>, from: number, to = title.value.length): typeof title {
	const value = title.value.slice(from, to).trim();
	if (!namesRole(value)) return title;
	const { evidence } = title;
	const isWhole = evidence && evidence.end - evidence.start === title.value.length;
	if (!isWhole) return { ...title, value };
	const start = evidence.start + title.value.indexOf(value, from);
	return { ...title, value, evidence: { start, end: start + value.length } };
}
