import { surroundings } from '../surroundings';

/** What the platform's types do not have yet. */
interface Observer {
	observe(handle: FileSystemDirectoryHandle, options: object): Promise<void>;
	disconnect(): void;
}
interface Observing {
	FileSystemObserver?: new (callback: () => void) => Observer;
}

/** How often a folder is looked at where nothing tells of changes; and from when on it is on coming back to the page. */
const everyInMs = 30_000;
const atMostEveryInMs = 2_000;

/** Tells when it is time to look at a folder again. Returns its stop. */
export function watchFolder(folder: FileSystemDirectoryHandle, look: () => void): () => void {
	let lastLook = 0;
	function soon(): void {
		if (document.hidden || surroundings.now() - lastLook < atMostEveryInMs) return;
		lastLook = surroundings.now();
		look();
	}
	const timer = setInterval(look, everyInMs);
	window.addEventListener('focus', soon);
	document.addEventListener('visibilitychange', soon);
	const { FileSystemObserver } = globalThis as Observing;
	const observer = FileSystemObserver && new FileSystemObserver(look);
	// Where it is refused, the timer does it.
	observer?.observe(folder, { recursive: true }).catch(() => {});
	return () => {
		clearInterval(timer);
		window.removeEventListener('focus', soon);
		document.removeEventListener('visibilitychange', soon);
		observer?.disconnect();
	};
}
