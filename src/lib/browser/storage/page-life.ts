export interface PageLifeEvents {
	/** The page may be gone for good after this; what is to be written must be started now. */
	readonly onLeave: () => void;
	readonly onShow: () => void;
	/** Back from being frozen: messages may have been missed. */
	readonly onThaw: () => void;
}

/** Listens to the page coming and going; returns the stop function. */
export function watchPageLife({ onLeave, onShow, onThaw }: PageLifeEvents): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	const onVisibility = () => (document.visibilityState === 'hidden' ? onLeave() : onShow());
	const onPageShow = (event: PageTransitionEvent) => event.persisted && onThaw();
	document.addEventListener('visibilitychange', onVisibility, { signal });
	addEventListener('pagehide', onLeave, { signal });
	addEventListener('pageshow', onPageShow, { signal });
	document.addEventListener('resume', onThaw, { signal });
	return () => stop.abort();
}
