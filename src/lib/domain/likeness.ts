import type { Facts } from './facts';

/**
 * Whether two postings are so alike that a person should be asked; never a reason to merge by itself. The same link,
 * or the same company with the same title.
 */
export function isLikelySame(one: Facts, other: Facts): boolean {
	if (one.url && other.url && bareLink(one.url) === bareLink(other.url)) return true;
	const hasNames = Boolean(one.title && one.company && other.title && other.company);
	return (
		hasNames && fold(one.title) === fold(other.title) && fold(one.company) === fold(other.company)
	);
}

function bareLink(url: string): string {
	return url
		.replace(/^https?:\/\/(www\.)?/i, '')
		.replace(/#.*$/, '')
		.replace(/\/$/, '');
}

function fold(text: string | undefined): string {
	return (text ?? '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
