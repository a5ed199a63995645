import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';

const address = /https?:\/\/[^\s<>"'`)\]}]{4,400}/g;
const jobHosts =
	/(?:greenhouse|lever|ashbyhq|workable|smartrecruiters|recruitee|personio|myworkdayjobs|teamtailor|bamboohr|jobvite|icims|taleo|indeed|linkedin|stepstone|xing|welcometothejungle|breezy|join)\.[a-z.]+\//i;
const jobPath =
	/\b(?:jobs?|careers?|vacanc(?:y|ies)|positions?|apply|karriere|stellen?|emplois?|empleos?|vacatures?|vagas?|opportunit(?:y|ies)|opening|gh_jid)\b/i;
const label =
	/^(?:(?:job |application |apply )?(?:link|url|website|page)|apply(?: (?:here|now|at|via|online))?|source|view (?:job|posting)|original (?:posting|link)|link zur (?:stelle|anzeige)|lien|enlace)\W/i;

/** An address that can be opened, or nothing. */
export function webAddress(value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	const trimmed = value.trim().replace(/[.,;:!?]+$/, '');
	return /^https?:\/\/[^\s/$.?#][^\s]{1,2000}$/i.test(trimmed) ? trimmed : undefined;
}

/** The posting's own address as the text gives it: after a label, or the only one that looks like a job's. */
export function linkIn(lines: readonly Line[]): FactReading<string> | undefined {
	const candidates = new Map<string, FactReading<string>>();
	for (const line of lines) {
		if (!line.words.includes('http')) continue;
		for (const match of line.words.slice(0, 4000).matchAll(address)) {
			const value = webAddress(match[0]);
			if (value === undefined) continue;
			const start = line.wordsFrom + match.index;
			const evidence = { start, end: start + value.length };
			if (!/^https?:\/\/[^/]+\/[^/]/i.test(value)) continue;
			if (label.test(line.words)) return { value, confidence: 0.9, evidence };
			const isJob = jobHosts.test(value) || jobPath.test(value.replace(/^https?:\/\/[^/]+/i, ''));
			if (isJob && !candidates.has(value))
				candidates.set(value, { value, confidence: 0.7, evidence });
		}
	}
	return candidates.size === 1 ? [...candidates.values()][0] : undefined;
}
