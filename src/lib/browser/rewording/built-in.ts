/**
 * The language model of the browser itself (Prompt API, `LanguageModel`; where only `Summarizer` is there, that one).
 * Nothing is downloaded by looking: only `prepareBuiltIn` starts that, which a click of the person must lead to.
 */
import { RewordingError } from './failure';

/** `downloadable`: it is not on this device yet. */
export type Availability = 'none' | 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Monitor {
	addEventListener(type: 'downloadprogress', listener: (event: { loaded: number }) => void): void;
}
interface Session {
	prompt?(text: string, options: { signal: AbortSignal }): Promise<string>;
	summarize?(text: string, options: { signal: AbortSignal }): Promise<string>;
	destroy(): void;
}
interface Model {
	availability(options?: object): Promise<Exclude<Availability, 'none'>>;
	create(options: object & { monitor?: (monitor: Monitor) => void }): Promise<Session>;
}

const language = { expectedOutputs: [{ type: 'text', languages: ['en'] }] };
const sentence = { type: 'tldr', length: 'short', format: 'plain-text', outputLanguage: 'en' };

export async function lookForBuiltIn(): Promise<Availability> {
	const found = builtIn();
	if (!found) return 'none';
	try {
		return await found.model.availability(found.options);
	} catch {
		return 'unavailable';
	}
}

/** Downloads the model where it is not here yet. @param onProgress gets 0 to 1. @throws {RewordingError} */
export async function prepareBuiltIn(onProgress: (part: number) => void): Promise<void> {
	const session = await openSession({
		monitor: (monitor: Monitor) =>
			monitor.addEventListener('downloadprogress', ({ loaded }) => onProgress(loaded))
	});
	session.destroy();
}

/** What the model answers to numbered lines. @throws {RewordingError} */
export async function askBuiltIn(
	rules: string,
	request: string,
	signal: AbortSignal
): Promise<string> {
	const session = await openSession({
		signal,
		initialPrompts: [{ role: 'system', content: rules }],
		sharedContext: 'One line of a job posting, to be said in plain, short words.'
	});
	try {
		if (session.prompt) return await session.prompt(request, { signal });
		const answers: string[] = [];
		for (const line of request.split('\n')) {
			const [number = ''] = /^\d+\. /.exec(line) ?? [];
			const words = (await session.summarize?.(line.slice(number.length), { signal })) ?? '';
			answers.push(number + words.replace(/\s+/g, ' '));
		}
		return answers.join('\n');
	} catch {
		throw new RewordingError({ kind: 'unreadable' });
	} finally {
		session.destroy();
	}
}

async function openSession(options: object): Promise<Session> {
	const found = builtIn();
	if (!found) throw new RewordingError({ kind: 'unavailable' });
	try {
		return await found.model.create({ ...found.options, ...options });
	} catch {
		throw new RewordingError({ kind: 'unavailable' });
	}
}

function builtIn(): { model: Model; options: object } | undefined {
	// Names that the types do not know yet.
	const { LanguageModel, Summarizer } = globalThis as { LanguageModel?: Model; Summarizer?: Model };
	if (LanguageModel) return { model: LanguageModel, options: language };
	return Summarizer && { model: Summarizer, options: sentence };
}
