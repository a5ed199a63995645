import { packClip } from '../clip-link';
import { takePage, type PageTaken } from '../take-page';

/**
 * The whole of the extension: a click on its button takes the page that is shown, and opens it in Waymark in a tab of
 * its own. It reads a page only when it is clicked there (`activeTab`), keeps nothing and asks nobody.
 */

/** What of the extension interfaces is used; in Chromium and Firefox alike. */
interface ExtensionTab {
	readonly id?: number;
	readonly index: number;
}
interface Extensions {
	readonly action: {
		readonly onClicked: { addListener(listener: (tab: ExtensionTab) => void): void };
		setBadgeText(badge: { tabId: number; text: string }): Promise<void>;
		setTitle(title: { tabId: number; title: string }): Promise<void>;
	};
	readonly scripting: {
		executeScript(injection: {
			target: { tabId: number };
			func: () => PageTaken;
		}): Promise<readonly { readonly result?: PageTaken }[]>;
	};
	readonly tabs: { create(tab: { url: string; index: number }): Promise<unknown> };
}
declare const chrome: Extensions;
/** Where adding a job is, on the host for which the extension was built. */
declare const __APP_ADD__: string;

chrome.action.onClicked.addListener((tab) => void capture(tab));

async function capture({ id, index }: ExtensionTab): Promise<void> {
	if (id === undefined) return;
	try {
		const [taken] = await chrome.scripting.executeScript({ target: { tabId: id }, func: takePage });
		if (!taken?.result) throw new Error('The page gave nothing.');
		const url = __APP_ADD__ + (await packClip(taken.result));
		await chrome.tabs.create({ url, index: index + 1 });
	} catch {
		// Pages of the browser itself, its store and some documents let no extension in.
		await chrome.action.setBadgeText({ tabId: id, text: '!' });
		const title = 'Waymark cannot read this page. Copy the posting and paste it there.';
		await chrome.action.setTitle({ tabId: id, title });
	}
}
