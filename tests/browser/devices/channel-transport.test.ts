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
