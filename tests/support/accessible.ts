import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import * as person from './person';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const smallestTargetInPx = 24;

/** What axe finds, in light and dark, and what a finger cannot hit. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
	await page.evaluate(untilQuiet);
	expect.soft(await violations(page, (axe) => axe.withTags(tags)), where).toEqual([]);
	// Colours are all that differs in the dark.
	await page.emulateMedia({ colorScheme: 'dark' });
	const inTheDark = await violations(page, (axe) => axe.withRules(['color-contrast']));
	expect.soft(inTheDark, `${where}, dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
	await expectReachable(page, where);
}

/** What axe finds as the screen is now, once what fades in is there. */
export async function violations(
	page: Page,
	chosen: (axe: AxeBuilder) => AxeBuilder
): Promise<readonly string[]> {
	await page.evaluate(settle);
	// Half a megabyte of script, which otherwise each look brings along twice more.
	const isThere = await page.evaluate(() => 'axe' in window);
	// There are no frames, for which alone the other mode opens a page of its own each time.
	const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] });
	const results = await chosen(axe).analyze();
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`)
	);
}

export async function expectReachable(page: Page, where: string): Promise<void> {
	expect.soft(await person.sidewaysScroll(page), `${where} scrolls sideways`).toBe(0);
	expect.soft(await smallTargets(page), `${where} has targets too small to hit`).toEqual([]);
}

const controls = 'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]';

/**
 * Controls that can be seen and are smaller than WCAG 2.2 (2.5.8) wants. Links within a sentence may be, and links that
 * the whole of their card or row belongs to are as large as that.
 */
function smallTargets(page: Page): Promise<string[]> {
	return page.locator(controls).evaluateAll(
		(all, smallest) =>
			all
				.filter((control) => control.checkVisibility({ visibilityProperty: true }))
				.filter((control) => getComputedStyle(control).display !== 'inline')
				.filter((control) => getComputedStyle(control, '::after').position !== 'absolute')
				.filter((control) => !control.closest('.visually-hidden'))
				.map((control) => ({ control, ...control.getBoundingClientRect().toJSON() }))
				.filter(({ width, height }) => width < smallest || height < smallest)
				.map(({ control, width, height }) => `${control.outerHTML}, ${width} by ${height}`),
		smallestTargetInPx
	);
}

/** Runs in the page: what a press loads and opens is there once nothing changes any more. */
function untilQuiet(): Promise<void> {
	return new Promise<void>((resolve) => {
		const isQuiet = () => {
			observer.disconnect();
			resolve();
		};
		let quiet = setTimeout(isQuiet, 120);
		const observer = new MutationObserver(() => {
			clearTimeout(quiet);
			quiet = setTimeout(isQuiet, 120);
		});
		observer.observe(document, { subtree: true, childList: true, attributes: true });
		setTimeout(isQuiet, 2000);
	});
}

/** Runs in the page: what fades in is there (a toast that counts down is not waited for), and bars that stay in sight are at the end of what they belong to. */
async function settle(): Promise<void> {
	window.scrollTo(0, document.documentElement.scrollHeight);
	// Colours that change with the theme do so from the next frame on.
	await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	const endings = document
		.getAnimations()
		.filter((animation) => Number(animation.effect?.getComputedTiming().endTime) <= 500)
		.map((animation) => animation.finished.catch(() => undefined));
	// What is held or never drawn does not end.
	await Promise.race([Promise.all(endings), new Promise((resolve) => setTimeout(resolve, 700))]);
}
