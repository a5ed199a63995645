import * as Y from 'yjs';

export type Random = () => number;

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
export function randomFrom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** One edit as the record sees them: a field, a nested job, a note, or something taken away. */
export function randomEdit(doc: Y.Doc, random: Random): void {
	const jobs = doc.getMap('jobs');
	const notes = doc.getText('notes');
	const keys = [...jobs.keys()];
	const key = keys[Math.floor(random() * keys.length)];
	const chance = random();
	if (chance < 0.3) notes.insert(Math.floor(random() * (notes.length + 1)), `note ${random()}`);
	else if (chance < 0.4 && notes.length > 4)
		notes.delete(Math.floor(random() * (notes.length - 3)), 3);
	else if (chance < 0.5 && key) jobs.delete(key);
	else if (chance < 0.6)
		jobs.set(`job ${Math.floor(random() * 30)}`, new Y.Map([['title', random()]]));
	else
		jobs.set(`fact ${Math.floor(random() * 50)}`, {
			salary: random(),
			text: 'x'.repeat(random() * 99)
		});
}
