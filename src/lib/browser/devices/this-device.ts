import { newId } from '$lib/domain/id';
import { surroundings } from '../surroundings';

/** What this browser profile is to other devices; kept beside the record, as it must not travel with it. */
export interface ThisDevice {
	/** 16 letters, made once. */
	readonly id: string;
	readonly name: string;
	/** Seals the channels of this device. */
	readonly certificate: RTCCertificate;
}

const databaseName = 'waymark-device';
const storeName = 'kept';
/** Certificates last at most a year, by the browsers' rule. */
const certificateLifeInMs = 360 * 86_400_000;
const renewBeforeInMs = 30 * 86_400_000;
const certificateParameters = { name: 'ECDSA', namedCurve: 'P-256', expires: certificateLifeInMs };

/** Reads what is kept, and makes what is missing or about to lapse. Where nothing can be kept it lasts for this visit. */
export async function readThisDevice(): Promise<ThisDevice> {
	const database = await openKept();
	const kept = database ? await readKept(database) : new Map<string, unknown>();
	const [id, name, certificate] = [kept.get('id'), kept.get('name'), kept.get('certificate')];
	const device: ThisDevice = {
		id: typeof id === 'string' ? id : newId(surroundings.random),
		name: typeof name === 'string' ? name : guessedName(navigator.userAgent),
		certificate: isFresh(certificate)
			? certificate
			: await RTCPeerConnection.generateCertificate(certificateParameters)
	};
	if (database) {
		await keep(database, { ...device });
		database.close();
	}
	return device;
}

export async function renameThisDevice(name: string): Promise<void> {
	const database = await openKept();
	if (!database) return;
	await keep(database, { name });
	database.close();
}

function isFresh(certificate: unknown): certificate is RTCCertificate {
	return (
		certificate instanceof RTCCertificate &&
		certificate.expires > surroundings.now() + renewBeforeInMs
	);
}

/** "Chrome on Android": what somebody calls a device who was not asked. */
export function guessedName(agent: string): string {
	const browser = [
		[/Firefox|FxiOS/, 'Firefox'],
		[/Edg/, 'Edge'],
		[/Chrome|CriOS/, 'Chrome'],
		[/Safari/, 'Safari']
	] as const;
	const system = [
		[/Android/, 'Android'],
		[/iPhone/, 'iPhone'],
		[/iPad/, 'iPad'],
		[/Mac OS/, 'Mac'],
		[/Windows/, 'Windows'],
		[/CrOS/, 'Chromebook'],
		[/Linux/, 'Linux']
	] as const;
	const nameIn = (list: readonly (readonly [RegExp, string])[]) =>
		list.find(([pattern]) => pattern.test(agent))?.[1];
	return `${nameIn(browser) ?? 'Browser'} on ${nameIn(system) ?? 'this device'}`;
}

function openKept(): Promise<IDBDatabase | undefined> {
	return new Promise((resolve) => {
		try {
			const request = indexedDB.open(databaseName, 1);
			request.onupgradeneeded = () => request.result.createObjectStore(storeName);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => resolve(undefined);
		} catch {
			resolve(undefined); // Refused in some private modes.
		}
	});
}

function readKept(database: IDBDatabase): Promise<ReadonlyMap<string, unknown>> {
	return new Promise((resolve) => {
		const kept = new Map<string, unknown>();
		const walk = database.transaction(storeName).objectStore(storeName).openCursor();
		walk.onsuccess = () => {
			const cursor = walk.result;
			if (!cursor) return resolve(kept);
			kept.set(String(cursor.key), cursor.value);
			cursor.continue();
		};
		walk.onerror = () => resolve(kept);
	});
}

function keep(database: IDBDatabase, values: Readonly<Record<string, unknown>>): Promise<void> {
	return new Promise((resolve) => {
		const transaction = database.transaction(storeName, 'readwrite');
		const store = transaction.objectStore(storeName);
		for (const [key, value] of Object.entries(values)) store.put(value, key);
		transaction.oncomplete = () => resolve();
		// It is made anew at the next visit then.
		transaction.onabort = () => resolve();
	});
}
