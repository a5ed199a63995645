import type { SkillSort } from '../dictionary';
import { abroad } from './abroad';
import { business } from './business';
import { care } from './care';
import { expression } from './expression';
import { further } from './further';
import { hands } from './hands';
import { platforms } from './platforms';
import { software } from './software';
import { technology } from './technology';
import { trades } from './trades';

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
	...technology,
	...trades,
	...further,
	...abroad
];
