import { watchAppUpdate, type AppUpdate } from '$lib/browser/app-update/app-update';
import { watchInstall, type Install, type InstallState } from '$lib/browser/install';
import { applyTheme, readTheme, type Theme } from '$lib/browser/preferences';
import { createContext } from 'svelte';

/** The app around the record: its version, whether it is installed, how it looks. */
export class AppShell {
	hasUpdate = $state(false);
	install = $state<InstallState>('unavailable');
	theme = $state<Theme>('system');

	#update: AppUpdate | undefined;
	#install: Install | undefined;

	/** @param flushAll saves what any tab has not saved yet; `flush` what this one has not */
	start(flush: () => Promise<boolean>): () => void {
		this.theme = readTheme();
		this.#update = watchAppUpdate({
			onReady: () => (this.hasUpdate = true),
			beforeReload: flush
		});
		this.#install = watchInstall((state) => (this.install = state));
		return () => {
			this.#update?.close();
			this.#install?.stop();
		};
	}

	chooseTheme(theme: Theme): void {
		this.theme = theme;
		applyTheme(theme);
	}

	promptInstall(): Promise<boolean> {
		return this.#install?.prompt() ?? Promise.resolve(false);
	}

	/** @returns false where it could not be applied, because a tab could not save */
	applyUpdate(flushAll: () => Promise<boolean>): Promise<boolean> {
		return this.#update?.apply(flushAll) ?? Promise.resolve(false);
	}
}

export const [useAppShell, provideAppShell] = createContext<AppShell>();
