/**
 * A program on this device that speaks the OpenAI protocol, as Ollama and LM Studio do: `GET /v1/models` and
 * `POST /v1/chat/completions`. Other hosts are out of reach: the content security policy of the page names this device
 * alone.
 */
import * as v from 'valibot';
import { RewordingError } from './failure';

export interface Endpoint {
	/** `http://localhost:11434`, with or without `/v1`. */
	readonly address: string;
	readonly model: string;
}

const answerTimeInMs = 90_000;
const lookTimeInMs = 8_000;
const Models = v.object({ data: v.array(v.object({ id: v.string() })) });
const Answer = v.object({
	choices: v.tupleWithRest([v.object({ message: v.object({ content: v.string() }) })], v.unknown())
});

/** The models that the program offers. @throws {RewordingError} */
export async function readModels(address: string): Promise<readonly string[]> {
	const { data } = await ask(address, 'models', Models, AbortSignal.timeout(lookTimeInMs));
	return data.map(({ id }) => id);
}

/** What the model answers. @throws {RewordingError} */
export async function askEndpoint(
	{ address, model }: Endpoint,
	rules: string,
	request: string,
	signal?: AbortSignal
): Promise<string> {
	const body = {
		model,
		messages: [
			{ role: 'system', content: rules },
			{ role: 'user', content: request }
		],
		temperature: 0,
		stream: false
	};
	const timeLimit = AbortSignal.timeout(answerTimeInMs);
	const until = signal ? AbortSignal.any([signal, timeLimit]) : timeLimit;
	const { choices } = await ask(address, 'chat/completions', Answer, until, body);
	return choices[0].message.content;
}

/** Whether an address is one of this device, which is all that the page may ask. */
export function isOnThisDevice(address: string): boolean {
	return addressOf(address) !== undefined;
}

async function ask<Schema extends v.GenericSchema>(
	address: string,
	path: string,
	schema: Schema,
	signal: AbortSignal,
	body?: object
): Promise<v.InferOutput<Schema>> {
	const base = addressOf(address);
	if (!base) throw new RewordingError({ kind: 'address' });
	const response = await fetch(`${base}/${path}`, {
		signal,
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		...(body
			? {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify(body)
				}
			: {})
	}).catch(async () => {
		throw new RewordingError({ kind: await reasonOfSilence(base, signal.aborted) });
	});
	const text = await response.text().catch(() => {
		if (signal.aborted) throw new RewordingError({ kind: 'timeout' });
		return '';
	});
	if (!response.ok) {
		throw new RewordingError({ kind: 'status', status: response.status, message: messageIn(text) });
	}
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
	if (!parsed.success) throw new RewordingError({ kind: 'unreadable' });
	return parsed.output as v.InferOutput<Schema>;
}

/** A browser does not say why a request failed. One whose answer nobody may read tells whether anybody is there. */
async function reasonOfSilence(
	base: string,
	isLate: boolean
): Promise<'permission' | 'question' | 'timeout' | 'cors' | 'unreachable'> {
	const permission = await permissionToReach();
	if (permission === 'denied') return 'permission';
	// A page of this device itself is not asked about, and the permission stays as it was.
	const isAsked = permission === 'prompt' && !isOnThisDevice(location.origin);
	if (isLate) return isAsked ? 'question' : 'timeout';
	try {
		await fetch(`${base}/models`, { mode: 'no-cors', signal: AbortSignal.timeout(lookTimeInMs) });
		return 'cors';
	} catch {
		return isAsked ? 'question' : 'unreachable';
	}
}

/**
 * Chromium asks the person before a page may reach programs on the device; the permission has had several names. Nothing in
 * a browser that knows none of them.
 */
async function permissionToReach(): Promise<PermissionState | undefined> {
	const states: PermissionState[] = [];
	for (const name of ['loopback-network', 'local-network-access', 'local-network']) {
		try {
			// Names that the types do not know yet.
			states.push((await navigator.permissions.query({ name: name as PermissionName })).state);
		} catch {
			continue; // This browser has no permission of that name.
		}
	}
	return states.includes('denied') ? 'denied' : states[0];
}

function addressOf(address: string): string | undefined {
	// People copy the address of one of its answers, or leave out what stands before the host.
	const given = address
		.trim()
		.replace(/^(?=(?:localhost|127\.0\.0\.1)\b)/i, 'http://')
		.replace(/(\/v\d+)\/.*$/, '$1')
		.replace(/\/+$/, '');
	if (!/^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?(?:\/[\w./-]*)?$/i.test(given)) {
		return undefined;
	}
	return /\/v\d+$/.test(given) ? given : `${given}/v1`;
}

function messageIn(text: string): string {
	const Problem = v.object({ error: v.union([v.string(), v.object({ message: v.string() })]) });
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Problem), text);
	if (!parsed.success) return '';
	const { error } = parsed.output;
	return (typeof error === 'string' ? error : error.message).slice(0, 200);
}
