/**
 * What tells where a visitor came from, not which posting is shown. What may name a posting (`gh_jid`, `jk`,
 * `currentJobId`, `id` and whatever is not here) stays.
 */
const tracking =
	/^(?:utm_.*|pk_.*|mtm_.*|hsa_.*|_hs.*|mc_.*|ga_.*|_ga|_gl|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|ref|refid|ref_src|referer|referrer|referral|source|src|sourceid|medium|campaign|cid|trk|trkinfo|trackingid|tracking|tracker|lipi|mid(?:token|sig)|ebp|gh_src|lever-(?:source|origin|via).*|ashby_.*source.*|share|shared|sharedid|share_id|session|sessionid|jsessionid|lang|locale|hl)$/i;

/** Pages of an employer or a board that show no posting of their own. */
const listPath =
	/^(?:(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:(?:jobs?|careers?|work-with-us|join-us|vacancies|openings|positions|karriere|stellen(?:angebote)?|emplois?|empleos?|vacatures?|vagas|search|en)\/?)*)$/i;

/** The last steps of a posting's own address, behind the posting itself. */
const applying = /\/(?:apply|application|apply-now|bewerben)$/i;

/** Boards whose postings are known by a number, whichever of their many addresses shows them. */
const boards: readonly {
	readonly host: RegExp;
	readonly name: string;
	/** Names of parameters that hold the number, and where it is in a path. */
	readonly parameters: readonly string[];
	readonly path: RegExp;
}[] = [
	{
		host: /(?:^|\.)linkedin\.[a-z.]+$/,
		name: 'linkedin',
		parameters: ['currentjobid'],
		path: /\/jobs\/view\/(?:[^/]*-)?(\d{6,})/
	},
	{
		host: /(?:^|\.)indeed\.[a-z.]+$/,
		name: 'indeed',
		parameters: ['jk', 'vjk'],
		path: /(?!)/
	},
	{
		host: /(?:^|\.)greenhouse\.io$/,
		name: 'greenhouse',
		parameters: ['gh_jid', 'token'],
		path: /\/jobs\/(\d+)/
	}
];

/**
 * An address by which two links to one posting can be told to be one: without what only tracks, the same on every
 * device. Nothing where the address names no posting, such as the front page of an employer or a search.
 */
export function canonicalLink(url: string): string | undefined {
	const parts = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?(#.*)?$/i.exec(url.trim());
	if (!parts) return undefined;
	const host = (parts[1] ?? '')
		.toLowerCase()
		.replace(/:(?:80|443)$/, '')
		.replace(/^(?:www|m)\./, '');
	const path = (parts[2] ?? '').replace(/\/+/g, '/').replace(/\/$/, '').replace(applying, '');
	const parameters = parametersOf(parts[3] ?? '');
	const board = boards.find((each) => each.host.test(host));
	if (board) {
		const number =
			board.parameters.map((name) => parameters.get(name)).find(Boolean) ??
			board.path.exec(path)?.[1];
		return number && `${board.name}:${number}`;
	}
	// A number that Greenhouse gave is its own also on the page of the employer.
	const embedded = parameters.get('gh_jid');
	if (embedded) return `greenhouse:${embedded}`;
	// Apps that live in one page keep the way to the posting behind the mark.
	const route = /^#!?\/./.test(parts[4] ?? '') ? (parts[4] ?? '') : '';
	const query = [...parameters].map(([name, value]) => `${name}=${value}`).sort();
	if (query.length === 0 && route === '' && listPath.test(path.slice(1))) return undefined;
	return host + path + (query.length > 0 ? `?${query.join('&')}` : '') + route;
}

/** By name in lower case, without those that track. */
function parametersOf(query: string): ReadonlyMap<string, string> {
	const parameters = new Map<string, string>();
	for (const part of query.split('&')) {
		const at = part.indexOf('=');
		const name = (at === -1 ? part : part.slice(0, at)).toLowerCase();
		if (name !== '' && !tracking.test(name))
			parameters.set(name, at === -1 ? '' : part.slice(at + 1));
	}
	return parameters;
}
