import type { SkillSort } from '../dictionary';
import { business } from './business';
import { care } from './care';
import { expression } from './expression';
import { foreign } from './foreign';
import { hands } from './hands';
import { platforms } from './platforms';
import { software } from './software';

/** A sort and its names, in the notation that `dictionary.ts` explains. */
export type SkillList = readonly [SkillSort, string];

/** All lists of names, each with the sort of skill it holds. */
export const names: readonly SkillList[] = [
	...software,
	...platforms,
	...business,
	...care,
	...hands,
	...expression,
	...foreign
];
