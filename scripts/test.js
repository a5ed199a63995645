// `npm test`: everything. `npm test -- unit browser` runs the parts named. Ends with one line: `N passed, N failed`.
import { installIfNeeded } from './install.js';

try {
	installIfNeeded();
	// Loaded only now: before the installation there is nothing to load it with.
	const [
		{ findOrInstallChromium },
		{ prepareKit },
		{ shownAtOnce, shownAtTheEnd },
		{ testParts },
		{ totalLine }
	] = await Promise.all([
		import('./chromium.js'),
		import('./run.js'),
		import('./output.js'),
		import('./test-parts.js'),
		import('./test-report.js')
	]);
	const rows = partsNamed(testParts(), process.argv.slice(2));
	const env = { CHROMIUM_PATH: await findOrInstallChromium() };
	// Beforehand, so that no two parts write the same files.
	await prepareKit();

	/**
	 * @param {import('./test-parts.js').Part} part
	 * @param {import('./output.js').Output} output
	 */
	const run = async (part, output) => {
		output.say(`\n━━ ${part.name}`);
		const startedAt = Date.now();
		const tally = await part.run(env, output).catch((error) => {
			output.say(String(error));
			return { passed: 0, failed: [`${part.name}: ${error}`], skipped: [] };
		});
		const seconds = Math.round((Date.now() - startedAt) / 1000);
		output.say(`━━ ${part.name}: ${totalLine([tally])} in ${seconds} s`);
		output.end();
		return tally;
	};

	const tallies = [];
	for (const row of rows) {
		const isAlone = row.length === 1;
		if (!isAlone) console.log(`\n${row.map(({ name }) => name).join(' and ')}, at the same time …`);
		const ended = row.map((part) => run(part, isAlone ? shownAtOnce() : shownAtTheEnd()));
		tallies.push(...(await Promise.all(ended)));
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
 * @param {import('./test-parts.js').Part[][]} rows
 * @param {string[]} names all parts where empty
 */
function partsNamed(rows, names) {
	const known = rows.flat().map((part) => part.name);
	const unknown = names.filter((name) => !known.includes(name));
	if (unknown.length > 0) {
		throw new Error(
			`There is no part "${unknown.join('", "')}" of the tests; there are ${known.join(', ')}.`
		);
	}
	if (names.length === 0) return rows;
	const named = rows.map((row) => row.filter((part) => names.includes(part.name)));
	return named.filter((row) => row.length > 0);
}
