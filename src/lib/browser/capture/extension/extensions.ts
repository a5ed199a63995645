/** What of the extension interfaces is used; in Chromium and Firefox alike. */
export interface Extensions {
	readonly action: {
		readonly onClicked: { addListener(listener: (tab: ExtensionTab) => void): void };
		setBadgeText(badge: { tabId: number; text: string }): Promise<void>;
		setTitle(title: { tabId: number; title: string }): Promise<void>;
	};
	readonly runtime: { openOptionsPage(): Promise<void> };
	readonly scripting: {
		executeScript<Result>(injection: {
			target: { tabId: number };
			func: () => Result;
		}): Promise<readonly { readonly result?: Result }[]>;
	};
	readonly storage: {
		readonly local: {
			get(key: string): Promise<Readonly<Record<string, unknown>>>;
			set(values: Readonly<Record<string, unknown>>): Promise<void>;
		};
	};
	readonly tabs: { create(tab: { url: string; index: number }): Promise<unknown> };
}

export interface ExtensionTab {
	readonly id?: number;
	readonly index: number;
}
