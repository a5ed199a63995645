/**
 * The absolute web address a person meant, or nothing: `example.org/jobs/7` is read as https. Only http and https, so
 * that a stored link never runs a script.
 */
export function parseWebLink(text: string): string | undefined {
	const trimmed = text.trim();
	if (trimmed === '' || /\s/.test(trimmed)) return undefined;
	const absolute = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
	const parts = /^(https?):\/\/([^/?#\s]+)(.*)$/i.exec(absolute);
	const host = parts?.[2];
	if (!host || !/^[^@]*$/.test(host) || !/[.:]|^localhost$/.test(host)) return undefined;
	return absolute;
}
