import { cipher } from '$lib/browser/devices/cipher';
import {
	keepGroupSecrets,
	keepReplacedSecrets,
	readGroupSecrets,
	readReplacedSecrets
} from '$lib/browser/devices/kept-group';
import { surroundings } from '$lib/browser/surroundings';
import {
	groupOf,
	phraseText,
	readPhrase,
	replacesTag,
	secretSize,
	tagsOf,
	type Group,
	type PhraseProblem
} from '$lib/sync';

export type { PhraseProblem };

/** The secret that files for other devices are sealed by. */
export class GroupKey {
	/** That of now first, then those that only old files are sealed by. */
	#secrets = $state.raw<readonly Uint8Array[]>([]);
	/** To be shown and typed; nothing before it was needed. */
	readonly phrase = $derived(this.#secrets[0] && phraseText(this.#secrets[0]));
	readonly whenRead: Promise<void>;
	readonly #onChange: () => void;

	/** @param onChange another secret is that of now, or more files can be read */
	constructor(onChange: () => void) {
		this.#onChange = onChange;
		this.whenRead = this.#read();
	}

	/** Of now; no bytes where there is none. */
	get secret(): Uint8Array {
		return this.#secrets[0] ?? new Uint8Array();
	}

	/** Groups whose files can be read, that of now first; made where there is none. */
	async groups(): Promise<readonly [Group, ...Group[]]> {
		await this.make();
		const groups = await Promise.all(this.#secrets.map((secret) => groupOf(secret, cipher)));
		const [first, ...others] = groups;
		if (!first) throw new Error('A secret was made');
		return [first, ...others];
	}

	/** Makes a secret where there is none. */
	async make(): Promise<void> {
		// Another tab may have made one since.
		await this.#read();
		if (this.#secrets.length === 0) await this.#keep([newSecret()]);
	}

	/** Takes the phrase of another device, so that both read each other's files. */
	async enter(typed: string): Promise<PhraseProblem | undefined> {
		const secret = readPhrase(typed);
		if (!(secret instanceof Uint8Array)) return secret;
		await this.#read();
		await this.#keep([secret, ...this.#secrets.filter((other) => !isSame(other, secret))]);
		this.#onChange();
		return undefined;
	}

	/** Takes what another device told, where there is none here. */
	async adopt(secret: Uint8Array): Promise<void> {
		await this.#read();
		if (secret.length !== secretSize || this.#secrets.length > 0) return;
		await this.#keep([secret]);
		this.#onChange();
	}

	/**
	 * Another secret from now on, so that a device which does not get it reads nothing that is written later; files from
	 * before stay readable here. Nothing where nothing was ever sealed. [F1]
	 */
	async replace(): Promise<void> {
		await this.#read();
		const [now] = this.#secrets;
		if (now) await this.#succeed(now, newSecret());
	}

	/** Tags of the secrets that were replaced so, for devices that still have one of them. */
	async replaces(): Promise<Uint8Array> {
		return tagsOf(await readReplacedSecrets(), cipher);
	}

	/** Takes what another device made in the place of the secret of now; another one is left as it is. */
	async follow(secret: Uint8Array, replaces: Uint8Array): Promise<void> {
		await this.#read();
		const [now] = this.#secrets;
		if (!now || secret.length !== secretSize || isSame(now, secret)) return;
		if (await replacesTag(replaces, now, cipher)) await this.#succeed(now, secret);
	}

	async #succeed(now: Uint8Array, next: Uint8Array): Promise<void> {
		await keepReplacedSecrets([now, ...(await readReplacedSecrets())]);
		await this.#keep([next, ...this.#secrets.filter((other) => !isSame(other, next))]);
		this.#onChange();
	}

	/** Another secret from now on; files sealed by the ones before are not read any more. */
	async renew(): Promise<void> {
		await this.#keep([newSecret()]);
		this.#onChange();
	}

	async #read(): Promise<void> {
		const kept = await readGroupSecrets();
		// Where nothing can be kept, what was made lasts for this visit.
		if (kept.length > 0) this.#secrets = kept;
	}

	async #keep(secrets: readonly Uint8Array[]): Promise<void> {
		this.#secrets = secrets;
		await keepGroupSecrets(secrets);
	}
}

function newSecret(): Uint8Array {
	const secret = new Uint8Array(secretSize);
	surroundings.random(secret);
	return secret;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
	return one.every((byte, at) => byte === other[at]);
}
