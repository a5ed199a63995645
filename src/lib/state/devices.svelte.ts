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
import type { JobId } from '$lib/domain/id';
import { recordFormat } from '$lib/store';
import { openSession, secretOf, type Session, type SessionState } from '$lib/sync';
import { Arrivals } from './arrivals.svelte';
import { ByHand } from './by-hand.svelte';
import { ConnectionTabs } from './connection-tabs.svelte';
import { FolderSharing } from './folder-sharing.svelte';
import { GroupKey } from './group-key.svelte';
import { MeetingSteps } from './meeting.svelte';
import type { Waymark } from './waymark.svelte';

export { isServerAddress, needsPassword };
export type { CameraProblem, KnownDevice, OwnServer, SessionState };

/** Another device that this one has, or had, a way to since the page was opened. */
export class Connection {
	state = $state.raw<SessionState>({ kind: 'greeting' });
	/** Part of a long message that has come, 0 to 1. */
	progress = $state<number>();
	/** Jobs that came, or were changed, through it. */
	changedJobs = $state.raw<ReadonlySet<JobId>>(new Set());
	readonly confirmation: string;
	session: Session | undefined;

	constructor(confirmation: string) {
		this.confirmation = confirmation;
	}

	get name(): string | undefined {
		return this.state.kind === 'open' ? this.state.peer.name : this.#lastName;
	}

	#lastName: string | undefined;

	/** Keeps the name for when the session is over. */
	rememberName(name: string): void {
		this.#lastName = name;
	}
}

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
		for (const { state, session } of this.connections) {
			if (state.kind === 'open' && state.peer.device !== device.id && session)
				await this.#tellGroup(session);
		}
	}

	async #readKnown(): Promise<void> {
		this.known = await readKnownDevices();
	}

	/** Keeps what it takes to meet again, or that it was heard. */
	async #remember(device: MetDevice, secret?: Uint8Array) {
		await keepMet(device, surroundings.now(), secret);
		await this.#readKnown();
	}

	/** Says by which certificate this device is going to be known, where the way is not sealed by it already. [P15] */
	async #tellRenewed({ renewed }: ThisDevice, used: Uint8Array, session: Session): Promise<void> {
		const fingerprint = renewed && (await fingerprintOf(renewed));
		if (fingerprint && !isSame(fingerprint, used)) session.tellCertificate(fingerprint);
	}

	qr = qrModules;
	scan = scanWithCamera;
	scanFile = scanFile;
	copy = copyText;

	async #join({ transport, confirmation, fingerprint, own: told, isAgain }: Met): Promise<void> {
		const own = this.own ?? (await this.#ready);
		const { record } = this.#waymark;
		const { tabs, arrivals } = this;
		await arrivals.whenReady;
		const connection = new Connection(confirmation);
		const share = new Uint8Array(32);
		surroundings.random(share);
		const changed = new Set<JobId>();
		let isReceiving = false;
		let isRemembered = false;
		const remember = this.#remember.bind(this);
		const agree = this.#agree.bind(this);
		const tellRenewed = this.#tellRenewed.bind(this);
		const tellGroup = this.#tellGroup.bind(this);
		const stop = record.watch((change) => {
			if (!isReceiving) return;
			for (const id of change.jobIds) changed.add(id);
		});
		const session: Session = openSession(
			{
				doc: record.doc,
				format: recordFormat,
				receive(update, origin) {
					isReceiving = true;
					const { state } = connection;
					const { device = '', name = '' } = state.kind === 'open' ? state.peer : {};
					const isLive = state.kind === 'open' && state.hasReceivedAll;
					try {
						arrivals.take({ device, name, way: 'direct', isLive }, () =>
							record.receiveUpdate(update, origin)
						);
					} finally {
						isReceiving = false;
					}
				}
			},
			{ device: own.id, name: own.name, build: '1', ...(!isAgain && { share }) },
			transport,
			{
				after(ms, act) {
					const timer = setTimeout(act, ms);
					return () => clearTimeout(timer);
				},
				random: (bytes) => surroundings.random(bytes as Uint8Array<ArrayBuffer>)
			},
			{
				changed(state) {
					connection.state = state;
					if (state.kind === 'open') connection.rememberName(state.peer.name);
					tabs.follow(connection);
					if (state.kind === 'open') {
						const { device: id, name } = state.peer;
						if (!isRemembered) {
							void remember({ id, name, fingerprint, told });
							void tellRenewed(own, told, session);
							void tellGroup(session);
						}
						isRemembered = true;
					}
					if (state.kind === 'ended') stop();
				},
				acquainted: ({ device: id, name }, theirs) =>
					void secretOf(share, theirs, derivation).then((secret) =>
						remember({ id, name, fingerprint, told }, secret)
					),
				grouped: (peer, secret, replaces) =>
					void agree(own.id, peer.device, secret, replaces, session),
				certified: ({ device }, theirs) =>
					keepNext(device, theirs).finally(() => void this.#readKnown()),
				certificateKept: ({ device }, ours) =>
					void keepTold(device, ours).then(() => this.#readKnown()),
				progress: (received, expected) =>
					(connection.progress = received < expected ? received / expected : undefined),
				received() {
					connection.progress = undefined;
					connection.changedJobs = new Set(changed);
				}
			}
		);
		connection.session = session;
		this.connections = [connection, ...this.connections].slice(0, 8);
	}

	/** Takes the other side's secret where there is none here; where neither has one, one of them makes it. [F1] */
	async #agree(
		own: string,
		other: string,
		secret: Uint8Array,
		replaces: Uint8Array,
		session: Session
	): Promise<void> {
		await this.key.whenRead;
		if (secret.length > 0) {
			await this.key.adopt(secret);
			return this.key.follow(secret, replaces);
		}
		if (this.key.secret.length > 0 || own > other) return;
		await this.key.make();
		await this.#tellGroup(session);
	}

	async #tellGroup(session: Session): Promise<void> {
		await this.key.whenRead;
		session.tellGroup(this.key.secret, await this.key.replaces());
	}
}
