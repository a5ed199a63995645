export { canonicalName, knownNames } from '$lib/reader';
