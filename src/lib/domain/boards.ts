/** Boards whose postings a page may ask for without a key, and which host is asked. */
export interface BoardPosting {
	readonly board: 'Greenhouse' | 'Lever' | 'Ashby';
	/** Who learns which posting is read. The content policy of the app names the same hosts. */
	readonly host: string;
	/** The employer, as the board calls it in addresses. */
	readonly employer: string;
	readonly id: string;
	readonly request: string;
}

/** The hosts that may be asked at all; each only after the person said so. */
export const boardHosts = [
	'boards-api.greenhouse.io',
	'api.lever.co',
	'api.ashbyhq.com',
	// Lever keeps the postings of its customers in the European Union apart.
	'api.eu.lever.co'
] as const;

const [greenhouse, lever, ashby, leverInEurope] = boardHosts;
const name = '([A-Za-z0-9][A-Za-z0-9._-]{0,99})';
const uuid = '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})';
const end = '(?:/(?:apply|application))?/?(?:[?#]|$)';
const forms = {
	greenhouse: new RegExp(
		`^https?://(?:job-)?boards(?:\\.eu)?\\.greenhouse\\.io/${name}/jobs/(\\d{1,19})${end}`,
		'i'
	),
	embedded: /^https?:\/\/(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/embed\/job_app\?([^#]*)/i,
	lever: new RegExp(`^https?://jobs\\.(eu\\.)?lever\\.co/${name}/${uuid}${end}`, 'i'),
	ashby: new RegExp(`^https?://jobs\\.ashbyhq\\.com/([^/?#\\s]{1,150})/${uuid}${end}`, 'i')
};

/**
 * Which request gives the posting behind a link; nothing where it is on no board that can be asked. The request is made
 * of a fixed host and parts that were checked, never of the link itself.
 */
export function boardPosting(link: string): BoardPosting | undefined {
	const at = link.trim();
	const greenhouseParts = forms.greenhouse.exec(at)?.slice(1) ?? embeddedParts(at);
	if (greenhouseParts) {
		const [employer = '', id = ''] = greenhouseParts;
		const request = `https://${greenhouse}/v1/boards/${employer}/jobs/${id}?content=true&pay_transparency=true`;
		return { board: 'Greenhouse', host: greenhouse, employer, id, request };
	}
	const leverParts = forms.lever.exec(at);
	if (leverParts) {
		const [, inEurope, employer = '', id = ''] = leverParts;
		const host = inEurope ? leverInEurope : lever;
		const request = `https://${host}/v0/postings/${employer}/${id.toLowerCase()}`;
		return { board: 'Lever', host, employer, id: id.toLowerCase(), request };
	}
	const ashbyParts = forms.ashby.exec(at);
	if (!ashbyParts) return undefined;
	const [, written = '', id = ''] = ashbyParts;
	const employer = decoded(written);
	if (employer === undefined || !/^[\p{L}\p{N}][\p{L}\p{N} .&'+_-]{0,99}$/u.test(employer))
		return undefined;
	const request = `https://${ashby}/posting-api/job-board/${encodeURIComponent(employer)}?includeCompensation=true`;
	return { board: 'Ashby', host: ashby, employer, id: id.toLowerCase(), request };
}

function embeddedParts(link: string): readonly string[] | undefined {
	const query = forms.embedded.exec(link)?.[1];
	const employer = query && new RegExp(`(?:^|&)for=${name}(?:&|$)`, 'i').exec(query)?.[1];
	const id = query && /(?:^|&)(?:token|gh_jid)=(\d{1,19})(?:&|$)/i.exec(query)?.[1];
	return employer && id ? [employer, id] : undefined;
}

function decoded(part: string): string | undefined {
	try {
		return decodeURIComponent(part);
	} catch {
		return undefined;
	}
}
