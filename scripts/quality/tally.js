/** Counts what was read right, by name. */
export function newTally() {
	/** @type {Map<string, { right: number, wrong: number, missed: number, absent: number, notes: string[] }>} */
	const rows = new Map();
	const row = (/** @type {string} */ name) => {
		const known = rows.get(name) ?? { right: 0, wrong: 0, missed: 0, absent: 0, notes: [] };
		rows.set(name, known);
		return known;
	};
	return {
		/**
		 * A fact: what the label says and what was read; `undefined` and `null` are "not stated".
		 * @param {string} name @param {unknown} gold @param {unknown} read @param {string} id
		 */
		fact(name, gold, read, id) {
			const counts = row(name);
			const isStated = gold !== undefined && gold !== null;
			const isRead = read !== undefined && read !== null;
			const isSame = JSON.stringify(gold) === JSON.stringify(read);
			if (!isStated && !isRead) counts.absent += 1;
			else if (isSame) counts.right += 1;
			else {
				if (isRead) counts.wrong += 1;
				if (isStated) counts.missed += 1;
				counts.notes.push(`${id}: ${JSON.stringify(gold)} read as ${JSON.stringify(read)}`);
			}
		},
		/** A line: whether it stands in its section. @param {string} name @param {boolean} isRight @param {string} note */
		line(name, isRight, note) {
			const counts = row(name);
			if (isRight) counts.right += 1;
			else {
				counts.missed += 1;
				counts.notes.push(note);
			}
		},
		rows: () => [...rows].sort(([a], [b]) => (a < b ? -1 : 1))
	};
}

/** @param {number} part @param {number} whole */
export const percent = (part, whole) =>
	whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5);
