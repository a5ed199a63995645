import { newId } from '$lib/domain/id';
import { surroundings } from '../surroundings';
import { goOnWith, type Certificates } from './certificates';
import { keep, readKept } from './kept';

/** What this browser profile is to other devices; kept beside the record, as it must not travel with it. */
export interface ThisDevice extends Certificates {
	/** 16 letters, made once. */
	readonly id: string;
	readonly name: string;
}

/** Reads what is kept, and makes what is missing or about to lapse. Where nothing can be kept it lasts for this visit. */
export async function readThisDevice(): Promise<ThisDevice> {
	const kept = await readKept();
	const [id, name] = [kept.get('id'), kept.get('name')];
	const certificates = await goOnWith(
		{ certificate: kept.get('certificate'), renewed: kept.get('renewed') },
		surroundings.now()
	);
	const device: ThisDevice = {
		id: typeof id === 'string' ? id : newId(surroundings.random),
		name: typeof name === 'string' ? name : guessedName(navigator.userAgent),
		...certificates
	};
	await keep({ ...device, renewed: device.renewed });
	return device;
}

export function renameThisDevice(name: string): Promise<void> {
	return keep({ name });
}

/** Goes on under a new id: the one it had is that of a copy of this profile, too. */
export async function renewThisDevice(): Promise<string> {
	const id = newId(surroundings.random);
	await keep({ id });
	return id;
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
