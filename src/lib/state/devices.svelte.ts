import { scanFile, scanWithCamera, type CameraProblem } from '$lib/browser/devices/scan';
import { qrModules } from '$lib/browser/devices/qr';
import { derivation } from '$lib/browser/devices/derivation';
import {
	forgetKnownDevice,
	readKnownDevices,
	type KnownDevice
} from '$lib/browser/devices/known-devices';
import { certificateFor, fingerprintOf, isSame } from '$lib/browser/devices/certificates';
import type { Met } from '$lib/browser/devices/meeting';
import {
	iceServersOf,
	isServerAddress,
	keepOwnServer,
	needsPassword,
	readOwnServer,
	type OwnServer
} from '$lib/browser/devices/own-server';
import { keepMet, keepNext, keepTold, type MetDevice } from '$lib/browser/devices/renewal';
import {
	readThisDevice,
	renameThisDevice,
	renewThisDevice,
	type ThisDevice
} from '$lib/browser/devices/this-device';
import { copyText } from '$lib/browser/clipboard';
import { surroundings } from '$lib/browser/surroundings';
import {
	openSession,
	secretOf,
	type Hello,
	type SessionEvents,
	type SessionState,
	type Timing
} from '$lib/sync';
import { Arrivals } from './arrivals.svelte';
import { ByHand } from './by-hand.svelte';
import { Connection } from './connection.svelte';
import { ConnectionTabs } from './connection-tabs.svelte';
import { FolderSharing } from './folder-sharing.svelte';
import { GroupKey } from './group-key.svelte';
import { MeetingSteps } from './meeting.svelte';
import type { Waymark } from './waymark.svelte';

export { isServerAddress, needsPassword };
export type { CameraProblem, Connection, KnownDevice, OwnServer, SessionState };

/** Time and chance for sessions. */
const timing: Timing = {
	after(ms, act) {
		const timer = setTimeout(act, ms);
		return () => clearTimeout(timer);
	},
	random: (bytes) => surroundings.random(bytes as Uint8Array<ArrayBuffer>)
};

/** This device and its ways to others; made with the first look at the screen, and there until the page is closed. */
export class Devices {
	own = $state.raw<ThisDevice>();
	/** The latest first. */
	connections = $state.raw<readonly Connection[]>([]);
	/** Devices that this one has met, the one heard last first. */
	known = $state.raw<readonly KnownDevice[]>([]);
	server = $state.raw<OwnServer>();
	readonly meeting: MeetingSteps;
	/** What another tab has met is known here, too. */
	readonly tabs = new ConnectionTabs(() => void this.#readKnown());
	readonly key: GroupKey;
	readonly arrivals: Arrivals;
	readonly byHand: ByHand;
	readonly folder: FolderSharing;
	readonly #waymark: Waymark;
	readonly #ready: Promise<ThisDevice>;

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
		this.#ready = readThisDevice();
		this.#ready.then(
			(own) => (this.own = own),
			() => {}
		);
		void this.#readKnown();
		void readOwnServer().then((server) => (this.server = server));
		this.meeting = new MeetingSteps(
			async () => {
				const own = await this.#ready;
				return {
					certificate: own.renewed ?? own.certificate,
					certificateFor: ({ told }) => certificateFor(own, told),
					iceServers: iceServersOf(await readOwnServer())
				};
			},
			(met) => void this.#join(met)
		);
		const self = async () => this.own ?? (await this.#ready);
		this.arrivals = new Arrivals(() => waymark.record, waymark.whenReady);
		this.key = new GroupKey(() => void this.folder.restart());
		this.byHand = new ByHand(waymark, self, this.key, this.arrivals);
		this.folder = new FolderSharing({
			waymark,
			key: this.key,
			arrivals: this.arrivals,
			// Another tab may have given it a new id, or a new name.
			self: async () => (this.own = await readThisDevice()),
			renew: () => this.#renew()
		});
	}

	async #renew(): Promise<string> {
		const id = await renewThisDevice();
		this.own = { ...(this.own ?? (await this.#ready)), id };
		return id;
	}

	async rename(name: string): Promise<void> {
		const own = this.own;
		const tidy = name.trim().slice(0, 60);
		if (!own || tidy === '') return;
		this.own = { ...own, name: tidy };
		await renameThisDevice(tidy);
		await this.folder.restart();
	}

	/** Names the server that devices on different networks meet through; `undefined` goes without again. */
	async useServer(server: OwnServer | undefined): Promise<void> {
		this.server = server;
		await keepOwnServer(server);
	}

	async forget(device: KnownDevice): Promise<void> {
		await forgetKnownDevice(device.id);
		await this.#readKnown();
		await this.key.replace();
		for (const connection of this.connections) {
			const { state } = connection;
			if (state.kind === 'open' && state.peer.device !== device.id)
				await this.#tellGroup(connection);
		}
	}

	async #readKnown(): Promise<void> {
		this.known = await readKnownDevices();
	}

	qr = qrModules;
	scan = scanWithCamera;
	scanFile = scanFile;
	copy = copyText;

	async #join(met: Met): Promise<void> {
		const own = this.own ?? (await this.#ready);
		await this.arrivals.whenReady;
		const share = new Uint8Array(32);
		surroundings.random(share);
		const connection = new Connection(met.confirmation, this.#waymark.record, this.arrivals);
		connection.session = openSession(
			connection.replica,
			{ device: own.id, name: own.name, build: '1', ...(!met.isAgain && { share }) },
			met.transport,
			timing,
			this.#eventsOf(connection, met, own, share)
		);
		this.connections = [connection, ...this.connections].slice(0, 8);
	}

	#eventsOf(
		connection: Connection,
		{ fingerprint, own: told }: Met,
		own: ThisDevice,
		share: Uint8Array
	): SessionEvents {
		const metDevice = ({ device: id, name }: Hello) => ({ id, name, fingerprint, told });
		let isRemembered = false;
		return {
			changed: (state) => {
				connection.follow(state);
				this.tabs.follow(connection);
				if (state.kind !== 'open' || isRemembered) return;
				isRemembered = true;
				void this.#remember(metDevice(state.peer));
				void this.#tellRenewed(own, told, connection);
				void this.#tellGroup(connection);
			},
			progress: (received, expected) => connection.followPieces(received, expected),
			received: () => connection.followMessage(),
			acquainted: (peer, theirs) =>
				void secretOf(share, theirs, derivation).then((secret) =>
					this.#remember(metDevice(peer), secret)
				),
			grouped: ({ device }, secret, replaces) =>
				void this.#agree(own.id < device, secret, replaces, connection),
			certified: ({ device }, theirs) =>
				keepNext(device, theirs).finally(() => void this.#readKnown()),
			certificateKept: ({ device }, ours) =>
				void keepTold(device, ours).then(() => this.#readKnown())
		};
	}

	/** Keeps what it takes to meet again, or that it was heard. */
	async #remember(device: MetDevice, secret?: Uint8Array): Promise<void> {
		await keepMet(device, surroundings.now(), secret);
		await this.#readKnown();
	}

	/** Says by which certificate this device is going to be known, where the way is not sealed by it already. [P15] */
	async #tellRenewed({ renewed }: ThisDevice, used: Uint8Array, to: Connection): Promise<void> {
		const fingerprint = renewed && (await fingerprintOf(renewed));
		if (fingerprint && !isSame(fingerprint, used)) to.session?.tellCertificate(fingerprint);
	}

	/** Takes the other side's secret where there is none here; where neither has one, one of them makes it. [F1] */
	async #agree(
		mayMake: boolean,
		secret: Uint8Array,
		replaces: Uint8Array,
		connection: Connection
	): Promise<void> {
		await this.key.whenRead;
		if (secret.length > 0) {
			await this.key.adopt(secret);
			return this.key.follow(secret, replaces);
		}
		if (this.key.secret.length > 0 || !mayMake) return;
		await this.key.make();
		await this.#tellGroup(connection);
	}

	async #tellGroup({ session }: Connection): Promise<void> {
		await this.key.whenRead;
		session?.tellGroup(this.key.secret, await this.key.replaces());
	}
}
