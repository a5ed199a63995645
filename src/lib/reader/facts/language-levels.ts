/** Words for how well one knows a language. */
const level =
	/(?<![\p{L}\d])(?:[ABC][12](?:\s?[-–/]\s?[ABC][12])?\+?|native(?:[- ](?:level|speaker|or bilingual))?|mother[- ]tongue|bilingual|fluen(?:t(?:ly)?|cy)|(?:full |limited )?(?:professional|business|working)(?: working)? proficien(?:cy|t)|proficien(?:t|cy)|business(?:[- ]level)|conversational|advanced|intermediate|basic|excellent|strong|good|upper[- ]intermediate|verhandlungssicher(?:e[snr]?)?|fließend(?:e[snr]?)?|muttersprach(?:e|lich|niveau)|sehr gute[nrs]?|gute[nrs]?|sichere[nrs]?|courant|bilingue|langue maternelle|fluid[oa]|nativ[oa]|avanzado|alto|avançado|fluente|vloeiend(?:e)?|goede?|uitstekende?|intermediário|medio|conversacional|básico)(?!\p{L})/iu;
export const levels = new RegExp(level, 'giu');

/** The level in the words before a language and after it, up to the next: a scale first, then what stands nearest. */
export function levelIn(before: string, after: string): string | undefined {
	const scale = /(?<![\p{L}\d])[ABC][12](?:\s?[-–/]\s?[ABC][12])?\+?(?![\p{L}\d])/u;
	return (
		scale.exec(after)?.[0] ??
		before.match(levels)?.at(-1) ??
		level.exec(after.split(/[,;.]/)[0] ?? '')?.[0]
	);
}
