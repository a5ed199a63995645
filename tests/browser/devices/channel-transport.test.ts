import { expect, test } from 'vitest';
import { channelTransport } from '$lib/browser/devices/channel-transport';
import { transportContract } from '../../sync/transport-contract';

async function connectedChannels() {
	const [one, other] = [new RTCPeerConnection(), new RTCPeerConnection()];
	const channels = [one, other].map((connection) =>
		connection.createDataChannel('waymark', { negotiated: true, id: 0, ordered: true })
	);
	one.onicecandidate = ({ candidate }) => void other.addIceCandidate(candidate ?? undefined);
	other.onicecandidate = ({ candidate }) => void one.addIceCandidate(candidate ?? undefined);
	await one.setLocalDescription(await one.createOffer());
	if (one.localDescription) await other.setRemoteDescription(one.localDescription);
	await other.setLocalDescription(await other.createAnswer());
	if (other.localDescription) await one.setRemoteDescription(other.localDescription);
	await Promise.all(
		channels.map((channel) => new Promise((resolve) => (channel.onopen = resolve)))
	);
	return { connections: [one, other] as const, channels };
}

transportContract('a WebRTC data channel', async () => {
	const { connections, channels } = await connectedChannels();
	const [first, second] = channels;
	if (!first || !second) throw new Error('There are two channels');
	return {
		ends: [
			channelTransport(first, () => connections[0].close()),
			channelTransport(second, () => connections[1].close())
		],
		settle: () => new Promise((resolve) => setTimeout(resolve, 1_000)),
		cut: () => {
			for (const channel of channels) channel.close();
		}
	};
});

test('who listens after it is gone hears what came before, then that it is gone', async () => {
	const { connections, channels } = await connectedChannels();
	const [one, other] = channels;
	if (!one || !other) throw new Error('There are two channels');
	const transport = channelTransport(other, () => connections[1].close());
	one.send(Uint8Array.of(1, 2));
	await new Promise((resolve) => setTimeout(resolve, 200));
	one.close();
	await new Promise((resolve) => setTimeout(resolve, 500));
	const told: unknown[] = [];
	transport.listen({
		frame: (frame) => told.push([...frame]),
		closed: () => told.push('closed'),
		drained() {}
	});
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect(told).toEqual([[1, 2], 'closed']);
});
