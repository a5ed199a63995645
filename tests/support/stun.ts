import { createSocket } from 'node:dgram';
import { networkInterfaces } from 'node:os';

export interface StunServer {
	/** As a person would type it. */
	readonly address: string;
	/** How many times it was asked. */
	readonly questions: number;
	close(): void;
}

const magic = Buffer.from('2112a442', 'hex');

/** An address of this machine that is not the loopback's, which browsers pass over. */
export const ownAddress = Object.values(networkInterfaces())
	.flat()
	.find((one) => one?.family === 'IPv4' && !one.internal)?.address;

/** A server that tells who asks under which address they are seen (RFC 8489, Binding). */
export async function startStunServer(): Promise<StunServer> {
	const socket = createSocket('udp4');
	let questions = 0;
	socket.on('message', (request, { address, port }) => {
		if (request.readUInt16BE(0) !== 1) return;
		questions += 1;
		const seen = Buffer.from([
			...[0, 1, (port >> 8) ^ 0x21, (port & 255) ^ 0x12],
			...address.split('.').map((part, at) => Number(part) ^ (magic[at] ?? 0))
		]);
		// Binding success, 12 bytes, and in them XOR-MAPPED-ADDRESS of 8.
		const head = Buffer.from([1, 1, 0, 12, ...request.subarray(4, 20), 0, 0x20, 0, 8]);
		socket.send(Buffer.concat([head, seen]), port, address);
	});
	await new Promise<void>((resolve) => socket.bind(0, ownAddress, resolve));
	return {
		address: `stun:${ownAddress}:${socket.address().port}`,
		get questions() {
			return questions;
		},
		close: () => void socket.close()
	};
}
