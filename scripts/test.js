// `npm test`: everything. `npm test -- unit browser` runs the parts named. Ends with one line: `N passed, N failed`.
import { installIfNeeded } from './install.js';

try {
	installIfNeeded();
	// Loaded only now: before the installation there is nothing to load it with.
	const [{ findOrInstallChromium }, { testParts }, { totalLine }] = await Promise.all([
		import('./chromium.js'),
		import('./test-parts.js'),
		import('./test-report.js')
	]);
	const parts = partsNamed(testParts(), process.argv.slice(2));
	const env = { CHROMIUM_PATH: await findOrInstallChromium() };

	const tallies = [];
	for (const part of parts) {
		console.log(`\n━━ ${part.name}`);
		const startedAt = Date.now();
		const tally = await part.run(env);
		const seconds = Math.round((Date.now() - startedAt) / 1000);
		console.log(`━━ ${part.name}: ${totalLine([tally])} in ${seconds} s`);
		tallies.push(tally);
	}

	console.log('');
	for (const { failed, skipped } of tallies) {
		for (const name of failed) console.log(`failed: ${name}`);
		for (const name of skipped) console.log(`skipped: ${name}`);
	}
	if (tallies.some(({ failed }) => failed.length > 0)) process.exitCode = 1;
	console.log(totalLine(tallies));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	console.log('0 passed, 1 failed');
	process.exitCode = 1;
}

/**
 * @param {import('./test-parts.js').Part[]} parts
 * @param {string[]} names all parts where empty
 */
function partsNamed(parts, names) {
	const unknown = names.filter((name) => !parts.some((part) => part.name === name));
	if (unknown.length > 0) {
		const known = parts.map((part) => part.name).join(', ');
		throw new Error(`There is no part "${unknown.join('", "')}" of the tests; there are ${known}.`);
	}
	return names.length === 0 ? parts : parts.filter((part) => names.includes(part.name));
}
