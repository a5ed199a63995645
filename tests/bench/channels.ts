import type { BrowserContext, Page } from '@playwright/test';

/** What went over the data channels of a page since it was opened; times in milliseconds since 1970. */
export interface Traffic {
	readonly sent: number;
	readonly received: number;
	readonly openedAt: number;
	/** When each message came. */
	readonly arrivals: readonly number[];
}

declare global {
	interface Window {
		traffic?: { sent: number; received: number; openedAt: number; arrivals: number[] };
		raw?: { connection: RTCPeerConnection; channel: RTCDataChannel };
	}
}

/** Counts what goes over every data channel that the pages of a context open from now on. */
export async function watchChannels(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const traffic = { sent: 0, received: 0, openedAt: 0, arrivals: [] as number[] };
		window.traffic = traffic;
		const now = () => performance.timeOrigin + performance.now();
		const create = RTCPeerConnection.prototype.createDataChannel;
		RTCPeerConnection.prototype.createDataChannel = function (...args) {
			const channel = create.apply(this, args);
			channel.addEventListener('open', () => (traffic.openedAt = now()));
			channel.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
				traffic.received += data.byteLength;
				traffic.arrivals.push(now());
			});
			const send = channel.send;
			// The one of its forms that is used.
			channel.send = function (this: RTCDataChannel, bytes: ArrayBufferView<ArrayBuffer>) {
				traffic.sent += bytes.byteLength;
				send.call(this, bytes);
			} as typeof send;
			return channel;
		};
	});
}

export function trafficOf(page: Page): Promise<Traffic> {
	return page.evaluate(() => {
		if (!window.traffic) throw new Error('The channels of this page are not watched.');
		return window.traffic;
	});
}

/** When a text is on the page, to the frame. */
export function timeOfText(page: Page, text: string): Promise<number> {
	return page.evaluate(
		(text) =>
			new Promise<number>((resolve) => {
				const look = () => {
					if (document.body.innerText.includes(text)) {
						resolve(performance.timeOrigin + performance.now());
					} else requestAnimationFrame(look);
				};
				look();
			}),
		text
	);
}

/** A data channel between two pages that carries nothing but what it is told to. */
export async function openRawChannel(one: Page, other: Page): Promise<void> {
	const offer = await one.evaluate(describe, undefined);
	const answer = await other.evaluate(describe, offer);
	await one.evaluate(async (sdp) => {
		await window.raw?.connection.setRemoteDescription({ type: 'answer', sdp });
	}, answer);
	await one.evaluate(async () => {
		const channel = window.raw?.channel;
		if (channel?.readyState === 'open') return;
		await new Promise((resolve) => channel?.addEventListener('open', resolve));
	});
}

/** Runs in the page: a connection with one channel, described once all its addresses are known. */
async function describe(offer: string | undefined): Promise<string> {
	const connection = new RTCPeerConnection();
	const channel = connection.createDataChannel('raw', { negotiated: true, id: 0 });
	window.raw = { connection, channel };
	const gathered = new Promise<void>((resolve) => {
		connection.onicegatheringstatechange = () => {
			if (connection.iceGatheringState === 'complete') resolve();
		};
	});
	if (offer !== undefined) await connection.setRemoteDescription({ type: 'offer', sdp: offer });
	await connection.setLocalDescription();
	await gathered;
	return connection.localDescription?.sdp ?? '';
}

/** Milliseconds that so many bytes take over the raw channel, in pieces of 16 KiB, until the last one is there. */
export async function timeRawBytes(from: Page, to: Page, bytes: number): Promise<number> {
	const arriving = to.evaluate(
		(bytes) =>
			new Promise<number>((resolve) => {
				let received = 0;
				window.raw?.channel.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
					received += data.byteLength;
					if (received >= bytes) resolve(performance.timeOrigin + performance.now());
				});
			}),
		bytes
	);
	const startedAt = await from.evaluate(async (bytes) => {
		const channel = window.raw?.channel;
		if (!channel) throw new Error('There is no raw channel.');
		const startedAt = performance.timeOrigin + performance.now();
		channel.bufferedAmountLowThreshold = 256 * 1024;
		for (let left = bytes; left > 0; left -= 16_384) {
			channel.send(new Uint8Array(Math.min(left, 16_384)));
			if (channel.bufferedAmount > 1024 * 1024) {
				await new Promise((resolve) => (channel.onbufferedamountlow = resolve));
			}
		}
		return startedAt;
	}, bytes);
	return (await arriving) - startedAt;
}
