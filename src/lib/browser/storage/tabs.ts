import * as Y from 'yjs';
import { forgetGaps, hasGaps, hasTakenIn } from './gaps';
import { channelName, readFormatOfMessage, readMessage } from './tab-messages';
import type { TabMessage, TabStatement } from './tab-messages';
import type { Unsaved, UpTo } from './unsaved';

/** The origin of updates that came from another tab. */
export const fromTab = Symbol('from another tab');

/**
 * Keeps the documents of an origin's tabs equal, and each tab's unsaved list true. What another tab made is held as
 * unsaved until that tab says that it is on disk; where it never does, ours writes it. The protocol is in
 * `tab-messages.ts`. Updates of a tab are taken only in unbroken order; after a gap we ask for what we miss.
 */
export interface Tabs {
	/** From here on, updates of other tabs are taken, and what we miss is asked for. */
	join(): void;
	/** Asks again: after the page was frozen, messages may have been missed. */
	catchUp(): void;
	tellUpdate(update: Uint8Array, after: number, number: number): void;
	tellSaved(upTo: UpTo): void;
	close(): void;
}

export interface TabsPorts {
	readonly record: string;
	readonly id: string;
	readonly format: number;
	readonly doc: Y.Doc;
	readonly unsaved: Unsaved;
	readonly now: () => number;
	/** How many updates this tab has made. */
	readonly ownNumber: () => number;
	readonly isAllSaved: () => boolean;
	/** A read-only tab listens and says nothing of its own. */
	readonly isReadOnly: () => boolean;
	readonly flush: () => Promise<boolean>;
	readonly onReceived: () => void;
	/** Something came into the document that this tab must look after as if it had made it. */
	readonly onAdopted: (updates: readonly Uint8Array[]) => void;
	readonly onSaved: (upTo: UpTo) => void;
	readonly onNewerFormat: () => void;
	/** The document may hold something that the unsaved list lacks. */
	readonly onTrouble: (error: unknown) => void;
}

type Message = TabMessage & { kind: 'answer' | 'update' };

/** No items, no deletions. */
const emptyUpdate = Uint8Array.of(0, 0);

export function openTabs(ports: TabsPorts): Tabs {
	const { id, doc, unsaved } = ports;
	const channel = new BroadcastChannel(channelName(ports.record));
	const heard = new Map<string, number>();
	let hasJoined = false;
	let isClosed = false;

	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const message = readMessage(data);
		// A newer app's question is answered a last time: our unsaved edits pass into its care.
		if (message && message.from !== id) hear(message);
		if ((readFormatOfMessage(data) ?? 0) > ports.format) ports.onNewerFormat();
	};

	function hear(message: TabMessage): void {
		if (message.kind === 'flush') void answerFlush(message.id);
		else if (message.kind === 'saved') ports.onSaved(message.upTo);
		else if (!hasJoined) return;
		else if (message.kind === 'ask') answer(message.from, message.vector, message.number);
		else if (message.kind === 'answer' && message.to === id) receive(message, message.isSaved);
		else if (message.kind === 'update') hearUpdate(message);
	}

	function hearUpdate(message: TabMessage & { kind: 'update' }): void {
		const known = heard.get(message.from) ?? 0;
		if (message.after === known) receive(message, false);
		else if (message.number > known) ask();
	}

	function receive(message: Message, isSaved: boolean): void {
		const hadGaps = hasGaps(doc);
		const news = apply(message.update);
		if (!news) return;
		if (message.kind === 'update' && !isTakenIn(message.update, hadGaps)) {
			// It builds on what we have not heard, so we must not call it saved. What did fit is ours to care for.
			if (!hadGaps) forgetGaps(doc);
			ports.onAdopted(news);
			return ask();
		}
		heard.set(message.from, message.number);
		if (message.kind === 'update' && !hadGaps) news.forEach((held) => keep(message, held));
		else if (!isSaved || hadGaps) adopt(message, news, isSaved);
		ports.onReceived();
	}

	/**
	 * Takes on what may be of more tabs than the one that told it: that one's *saved* would not cover the others'. Ours
	 * covers that one's, which an entry without content stands for.
	 */
	function adopt(message: Message, news: readonly Uint8Array[], isSaved: boolean): void {
		ports.onAdopted(news);
		if (news.length > 0 && !isSaved) keep(message, emptyUpdate);
	}

	/** What an update brought that was not in the document; `undefined` where it went wrong. */
	function apply(update: Uint8Array): Uint8Array[] | undefined {
		const news: Uint8Array[] = [];
		const notice = (fresh: Uint8Array) => news.push(fresh);
		doc.on('update', notice);
		try {
			Y.applyUpdate(doc, update, fromTab);
			return news;
		} catch (error) {
			ports.onTrouble(error);
			return undefined;
		} finally {
			doc.off('update', notice);
		}
	}

	function isTakenIn(update: Uint8Array, hadGaps: boolean): boolean {
		return hasTakenIn(doc, update) && (hadGaps || !hasGaps(doc));
	}

	function keep({ from, number }: Message, held: Uint8Array): void {
		unsaved.add(from, number, held, ports.now());
	}

	function answer(to: string, vector: Uint8Array, theirNumber: number): void {
		const update = Y.encodeStateAsUpdate(doc, vector);
		tell({ kind: 'answer', to, update, number: ports.ownNumber(), isSaved: ports.isAllSaved() });
		if ((heard.get(to) ?? 0) !== theirNumber) ask();
	}

	async function answerFlush(question: string): Promise<void> {
		const isSaved = await ports.flush();
		if (isClosed) return;
		channel.postMessage({ kind: 'flushed', id: question, isSaved, from: id, format: ports.format });
	}

	function ask(): void {
		tell({ kind: 'ask', vector: Y.encodeStateVector(doc), number: ports.ownNumber() });
	}

	function tell(statement: TabStatement): void {
		if (isClosed || ports.isReadOnly()) return;
		channel.postMessage({ ...statement, from: id, format: ports.format });
	}

	return {
		join() {
			if (hasJoined) return;
			hasJoined = true;
			ask();
		},
		catchUp() {
			if (hasJoined) ask();
		},
		tellUpdate: (update, after, number) => tell({ kind: 'update', update, after, number }),
		tellSaved: (upTo) => tell({ kind: 'saved', upTo }),
		close() {
			isClosed = true;
			channel.close();
		}
	};
}
