export { readCv, readJsonResume } from '$lib/reader';
