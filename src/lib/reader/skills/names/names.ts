import type { SkillSort } from '../dictionary';
import { software } from './software';

/** All lists of names, each with the sort of skill it holds. */
export const names: readonly (readonly [SkillSort, string])[] = [...software];
