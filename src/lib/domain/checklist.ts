/** A point of the list that is gone through before an application is sent; a job remembers by its id whether it is done. */
export interface ChecklistPoint {
	readonly id: string;
	readonly text: string;
}

export const mostPoints = 40;
export const longestPoint = 120;

/** What everybody does well to look at; the list is the person's own from the first change on. */
export const usualPoints: readonly ChecklistPoint[] = [
	{ id: 'cv', text: 'CV fits the posting' },
	{ id: 'letter', text: 'Letter speaks to this very employer' },
	{ id: 'proof', text: 'Certificates and references at hand' },
	{ id: 'files', text: 'Files named after you, as PDF' },
	{ id: 'read', text: 'Read once more, aloud' }
];

/** The list as it is kept: what is no list is the usual one, what is no point is left out. */
export function readChecklist(stored: unknown): readonly ChecklistPoint[] {
	if (!Array.isArray(stored)) return usualPoints;
	const points = stored.flatMap((item: unknown): ChecklistPoint[] => {
		if (typeof item !== 'object' || item === null || !('id' in item && 'text' in item)) return [];
		const { id, text } = item;
		return typeof id === 'string' && typeof text === 'string' && id !== '' && text.trim() !== ''
			? [{ id, text: text.slice(0, longestPoint) }]
			: [];
	});
	const byId = new Map(points.map((point) => [point.id, point]));
	return [...byId.values()].slice(0, mostPoints);
}

/** With a point more; the same list where the point says nothing or is there already. */
export function withPoint(
	points: readonly ChecklistPoint[],
	id: string,
	typed: string
): readonly ChecklistPoint[] {
	const text = typed.replace(/\s+/g, ' ').trim().slice(0, longestPoint);
	const isThere = points.some((point) => point.text.toLowerCase() === text.toLowerCase());
	return text === '' || isThere || points.length >= mostPoints ? points : [...points, { id, text }];
}
