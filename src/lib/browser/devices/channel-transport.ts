import type { Transport, TransportEvents } from '$lib/sync';

/** Bytes on their way below which there is room again. */
const fewBuffered = 64 * 1024;

/** A transport over an open data channel; `close` also closes what the channel belongs to. */
export function channelTransport(channel: RTCDataChannel, closeAll: () => void): Transport {
	let events: TransportEvents | undefined;
	let isClosed = channel.readyState !== 'open';
	let isTold = false;
	/** What came before anybody listened. */
	let early: Uint8Array[] = [];

	function closed(): void {
		if (isClosed) return;
		isClosed = true;
		closeAll();
		tellClosed();
	}

	function tellClosed(): void {
		if (isTold || !events) return;
		isTold = true;
		events.closed();
	}

	channel.binaryType = 'arraybuffer';
	channel.bufferedAmountLowThreshold = fewBuffered;
	channel.onbufferedamountlow = () => {
		if (!isClosed) events?.drained();
	};
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (isClosed) return;
		// Text is nothing that a session says.
		const frame = data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array();
		if (events) events.frame(frame);
		else early.push(frame);
	};
	channel.onclose = closed;
	channel.onerror = closed;

	return {
		get buffered() {
			return isClosed ? 0 : channel.bufferedAmount;
		},
		send(frame) {
			if (isClosed || channel.readyState !== 'open') return;
			// A frame is of its own memory, never of a shared one.
			channel.send(frame as Uint8Array<ArrayBuffer>);
		},
		listen(next) {
			events = next;
			const waiting = early;
			early = [];
			queueMicrotask(() => {
				for (const frame of waiting) next.frame(frame);
				if (isClosed) tellClosed();
			});
		},
		close() {
			// What was sent last shall still leave.
			setTimeout(closed, 200);
		}
	};
}
