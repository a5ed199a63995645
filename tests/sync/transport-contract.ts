import { describe, expect, test } from 'vitest';
import { longestFrame, type Transport } from '$lib/sync';

export interface OpenedPair {
	readonly ends: readonly [Transport, Transport];
	/** Waits until what was sent has arrived. */
	settle(): Promise<void>;
	cut(): void;
}

/** What every transport holds to. */
export function transportContract(name: string, open: () => Promise<OpenedPair>): void {
	describe(`a transport: ${name}`, () => {
		test('brings frames whole, of every size up to the longest', async () => {
			const { ends, settle } = await open();
			const arrived: Uint8Array[] = [];
			ends[1].listen({ frame: (frame) => arrived.push(frame), closed() {}, drained() {} });
			const sizes = [1, 2, 1_000, longestFrame];
			for (const size of sizes) ends[0].send(new Uint8Array(size).fill(size & 255));
			await settle();
			expect(arrived.map(({ length }) => length)).toEqual(sizes);
			expect(arrived[2]?.every((byte) => byte === (1_000 & 255))).toBe(true);
		});

		test('tells when there is room again', async () => {
			const { ends, settle } = await open();
			let drained = 0;
			ends[0].listen({ frame() {}, closed() {}, drained: () => (drained += 1) });
			ends[1].listen({ frame() {}, closed() {}, drained() {} });
			for (let frame = 0; frame < 50; frame += 1) ends[0].send(new Uint8Array(longestFrame));
			await settle();
			expect(drained).toBeGreaterThan(0);
			expect(ends[0].buffered).toBe(0);
		});

		test('tells once that it is gone, and nothing afterwards', async () => {
			const { ends, settle, cut } = await open();
			const told: string[] = [];
			for (const end of ends) {
				end.listen({
					frame: () => told.push('frame'),
					closed: () => told.push('closed'),
					drained() {}
				});
			}
			cut();
			await settle();
			ends[0].send(new Uint8Array(8));
			ends[0].close();
			await settle();
			expect(told).toEqual(['closed', 'closed']);
		});
	});
}
