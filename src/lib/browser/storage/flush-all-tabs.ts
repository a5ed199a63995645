import { newId, type Brand } from '$lib/domain/id';
import { channelName, readMessage } from './tab-messages';
import { readPresentTabs } from './tab-presence';

type FlushId = Brand<'FlushId'>;

/** How long to wait for answers where the browser does not tell which tabs there are. */
const blindWaitInMs = 1_000;

/**
 * Asks every tab that has the record open, this one included, to write what it has, and waits for all answers: for an
 * app update, before it reloads them. False where a tab has unsaved edits or does not answer within the limit.
 */
export async function flushAllTabs(record: string, timeLimitInMs = 5_000): Promise<boolean> {
	const awaited = await readPresentTabs(record);
	if (awaited?.length === 0) return true;
	const id = newId<FlushId>((bytes) => crypto.getRandomValues(bytes));
	const channel = new BroadcastChannel(channelName(record));
	const answers = new Map<string, boolean>();
	try {
		await new Promise<void>((resolve) => {
			setTimeout(resolve, awaited ? timeLimitInMs : blindWaitInMs);
			channel.onmessage = ({ data }: MessageEvent<unknown>) => {
				const message = readMessage(data);
				if (message?.kind !== 'flushed' || message.id !== id) return;
				answers.set(message.from, message.isSaved);
				if (awaited?.every((tab) => answers.has(tab))) resolve();
			};
			// No format of its own to speak of: 0 is older than any.
			channel.postMessage({ kind: 'flush', id, from: id, format: 0 });
		});
	} finally {
		channel.close();
	}
	const tabs = awaited ?? [...answers.keys()];
	return tabs.every((tab) => answers.get(tab) === true);
}
