import type { Line } from '../lines';

/** What a part of a CV tells of. */
export type CvSection =
	'head' | 'profile' | 'skills' | 'experience' | 'education' | 'languages' | 'licences' | 'aside';

const headings: readonly (readonly [CvSection, RegExp])[] = [
	[
		'skills',
		/^(?:(?:technical|key|core|professional|main|other|it|computer|soft|hard|personal|relevant) )*(?:skills?|competenc(?:es|ies)|strengths|expertise|tech(?:nical)? stack|technologies|tools|abilities)(?: (?:and|&) (?:tools|abilities|expertise|competencies|technologies|interests))?$|^(?:(?:fach|edv-?|it-?|technische )?kenntnisse|fähigkeiten|kompetenzen|compétences(?: \p{L}+)?|savoir-faire|habilidades|competencias|conocimientos|vaardigheden|competências)$/iu
	],
	[
		'experience',
		/^(?:(?:professional|work|relevant|career|employment) )*(?:experience|employment|history|career|work)(?: history)?$|^(?:projects?|volunteering|volunteer (?:work|experience)|internships?|positions? held)$|^(?:berufserfahrung|beruflicher werdegang|praktika|projekte|werdegang|expériences?(?: professionnelles?)?|parcours professionnel|experiencia(?: (?:laboral|profesional))?|werkervaring|experiência(?: profissional)?)$/iu
	],
	[
		'education',
		/^(?:education(?:al background)?|academic (?:background|qualifications)|studies|qualifications|education (?:and|&) (?:training|qualifications)|training)$|^(?:ausbildung|bildung|bildungsweg|studium|schulbildung|formations?|études|formación(?: académica)?|educación|estudios|opleiding(?:en)?|educação|formação(?: académica| acadêmica)?)$/iu
	],
	[
		'languages',
		/^(?:languages?|language skills|sprachen|sprachkenntnisse|langues?|idiomas|talen(?:kennis)?|línguas)$/iu
	],
	[
		'licences',
		/^(?:(?:licen[cs]es|certifications?|certificates?|accreditations?|registrations?|training)(?: (?:and|&) (?:licen[cs]es|certifications?|certificates?|training))?|professional (?:certifications|memberships|qualifications)|zertifikate|zertifizierungen|führerscheine?|certificats?|certificaciones|certificaten|certificações)$/iu
	],
	[
		'profile',
		/^(?:(?:professional |personal |executive |career )?(?:profile|summary|statement|objective)|about(?: me)?|profil|über mich|zusammenfassung|à propos|perfil|sobre mí|sobre mim)$/iu
	],
	[
		'aside',
		/^(?:interests?|hobbies|hobbies (?:and|&) interests|references?|referees|interessen|referenzen|centres d['’]intérêt|loisirs|intereses|referencias|referenties|interesses|awards?|publications?|personal (?:data|details|information))$/iu
	]
];

const longestHeading = 45;

/** The section that a line opens, where it is a heading of one. */
export function sectionOpenedBy({ words }: Line): CvSection | undefined {
	const bare = bareHeading(words);
	if (bare.length === 0 || bare.length > longestHeading) return undefined;
	return headings.find(([, form]) => form.test(bare))?.[0];
}

/** "Languages: English, German": the section that the label of a line stands for, and where what it labels begins. */
export function labelOf(words: string): { section: CvSection; from: number } | undefined {
	const colon = words.indexOf(':');
	if (colon < 3 || colon > longestHeading) return undefined;
	const bare = bareHeading(words.slice(0, colon));
	const section = headings.find(([, form]) => form.test(bare))?.[0];
	if (section === undefined || section === 'profile') return undefined;
	return { section, from: colon + 1 };
}

/** Without marks around it; capitals that are set apart ("S K I L L S") are put together. */
function bareHeading(words: string): string {
	const bare = words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
	return /^(?:\p{Lu} )+\p{Lu}$/u.test(bare) ? bare.replace(/ /g, '') : bare;
}
