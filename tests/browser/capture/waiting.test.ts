import { forgetArrivals, keepArrival, readArrivals } from '$lib/browser/capture/waiting';
import { afterEach, expect, test } from 'vitest';

afterEach(async () => forgetArrivals((await readArrivals()).map(({ id }) => id)));

test('what waits is read oldest first, and goes when it is forgotten', async () => {
	const first = await keepArrival({ from: 'share', text: 'Baker' });
	const second = await keepArrival({ from: 'clip', html: '<p>Cook</p>' });
	expect(await readArrivals()).toEqual([
		{ id: first, from: 'share', text: 'Baker' },
		{ id: second, from: 'clip', html: '<p>Cook</p>' }
	]);
	await forgetArrivals([first]);
	expect((await readArrivals()).map(({ id }) => id)).toEqual([second]);
});

test('each keeps its own key while another page forgets one', async () => {
	for (let round = 0; round < 20; round += 1) {
		const keys = [];
		for (const text of ['one', 'two', 'three']) {
			keys.push(await keepArrival({ from: 'share', text }));
		}
		const [waiting] = await Promise.all([readArrivals(), forgetArrivals(keys.slice(0, 1))]);
		for (const { id, text } of waiting) {
			expect(text, `round ${round}`).toBe(['one', 'two', 'three'][keys.indexOf(id)]);
		}
		await forgetArrivals(keys.slice(1));
	}
});
