/** What few visits need; comes in one piece with the first use of any of it. */
export { openArrivals } from './arrivals/open-arrivals';
export { openImports } from './imports/open-imports';
export { mergeSnapshot } from './snapshot/merge';
