/**
 * Tags of both layers at once: a state is `5 × tag of skill + tag of knowledge`, a tag is outside 0, begins 1, inside 2,
 * ends 3, alone 4. What a token says of a layer are three numbers: that it is in a span, that one begins here, that one ends
 * here; a tag's worth is the sum of those that hold.
 */
export const tags = 5;
export const states = tags * tags;
/** Numbers that a token has: three for each layer. */
export const emissionWidth = 6;

export type Layer = 0 | 1;
export const layers = [0, 1] as const;

const isIn = [0, 1, 1, 1, 1];
const isBegin = [0, 1, 0, 0, 1];
const isEnd = [0, 0, 0, 1, 1];

export function tagIn(layer: Layer, state: number): number {
	return layer === 0 ? Math.floor(state / tags) : state % tags;
}

/** Which of the six numbers hold in each state, one row of six a state. */
export const holds: readonly (readonly number[])[] = Array.from({ length: states }, (_, state) =>
	layers.flatMap((layer) => {
		const tag = tagIn(layer, state);
		return [isIn[tag] ?? 0, isBegin[tag] ?? 0, isEnd[tag] ?? 0];
	})
);

/** Whether a span of the layer goes on after the state. */
function isOpen(layer: Layer, state: number): boolean {
	const tag = tagIn(layer, state);
	return tag === 1 || tag === 2;
}

/** Whether a span of the layer was open before the state. */
function goesOn(layer: Layer, state: number): boolean {
	const tag = tagIn(layer, state);
	return tag === 2 || tag === 3;
}

/** The steps from state to state that make sense, by first state. */
export const steps: readonly (readonly [first: number, second: number])[] = Array.from(
	{ length: states * states },
	(_, at) => [Math.floor(at / states), at % states] as const
).filter(([first, second]) =>
	layers.every((layer) => isOpen(layer, first) === goesOn(layer, second))
);

/** Whether a sentence may begin, or end, with the state. */
export function canOpen(state: number): boolean {
	return layers.every((layer) => !goesOn(layer, state));
}
export function canClose(state: number): boolean {
	return layers.every((layer) => !isOpen(layer, state));
}

/** The state of a token by BIO tags of both layers, given those of the token after it. */
export function stateOf(
	bio: readonly [skill: string, knowledge: string],
	next: readonly [skill: string, knowledge: string]
): number {
	const [skill, knowledge] = layers.map((layer) => {
		if (bio[layer] === 'O') return 0;
		const isLast = next[layer] !== 'I';
		if (bio[layer] === 'B') return isLast ? 4 : 1;
		return isLast ? 3 : 2;
	});
	return tags * (skill ?? 0) + (knowledge ?? 0);
}
