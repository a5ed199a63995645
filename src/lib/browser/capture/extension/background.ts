import { packClip } from '../clip-link';
import { takePage } from '../take-page';
import { appAddress } from './app-address';
import type { ExtensionTab, Extensions } from './extensions';

declare const chrome: Extensions;

/**
 * What the extension does: a click on its button takes the page that is shown, and opens it in Waymark in a tab of its
 * own. It reads a page only when it is clicked there (`activeTab`), keeps nothing but where that Waymark is, and asks
 * nobody.
 */
chrome.action.onClicked.addListener((tab) => void capture(tab));

async function capture({ id, index }: ExtensionTab): Promise<void> {
	if (id === undefined) return;
	try {
		const app = await appAddress();
		if (app === undefined) return await chrome.runtime.openOptionsPage();
		const [taken] = await chrome.scripting.executeScript({ target: { tabId: id }, func: takePage });
		if (!taken?.result) throw new Error('The page gave nothing.');
		const url = `${app}add/${await packClip(taken.result)}`;
		await chrome.tabs.create({ url, index: index + 1 });
	} catch {
		// Pages of the browser itself, its store and some documents let no extension in.
		await chrome.action.setBadgeText({ tabId: id, text: '!' });
		const title = 'Waymark cannot read this page. Copy the posting and paste it there.';
		await chrome.action.setTitle({ tabId: id, title });
	}
}
