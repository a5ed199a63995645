/**
 * What the tabs of one origin tell each other about a record, over the `BroadcastChannel` `waymark-storage:<name>`.
 * Every message carries `from` (the tab) and `format` (the data format its app writes). A tab counts its own updates
 * from 1.
 *
 * | kind      | to   | says                                                                                     |
 * | --------- | ---- | ---------------------------------------------------------------------------------------- |
 * | `ask`     | all  | I have `vector` (a state vector) and made updates up to `number`; what am I missing?     |
 * | `answer`  | `to` | `update` is what you miss; it covers mine up to `number`; `isSaved`: all of it is on disk |
 * | `update`  | all  | I made `update`, my numbers `after` + 1 to `number`; not on disk yet                     |
 * | `saved`   | all  | on disk now: of each tab its updates up to `upTo[tab]`                                   |
 * | `flush`   | all  | write what you have and tell                                                             |
 * | `flushed` | all  | answer to the flush `id`: `isSaved`, whether all I have is on disk                       |
 */
import * as v from 'valibot';

const bytes = v.custom<Uint8Array>((data) => data instanceof Uint8Array);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const head = { from: v.string(), format: v.number() };

const anyMessage = v.object(head);
const message = v.variant('kind', [
	v.object({ ...head, kind: v.literal('ask'), vector: bytes, number: count }),
	v.object({
		...head,
		kind: v.literal('answer'),
		to: v.string(),
		update: bytes,
		number: count,
		isSaved: v.boolean()
	}),
	v.object({ ...head, kind: v.literal('update'), update: bytes, after: count, number: count }),
	v.object({ ...head, kind: v.literal('saved'), upTo: v.record(v.string(), count) }),
	v.object({ ...head, kind: v.literal('flush'), id: v.string() }),
	v.object({ ...head, kind: v.literal('flushed'), id: v.string(), isSaved: v.boolean() })
]);

export type TabMessage = v.InferOutput<typeof message>;

/** A message without its head, which the sender adds. */
export type TabStatement = TabMessage extends infer Message
	? Message extends TabMessage
		? Omit<Message, 'from' | 'format'>
		: never
	: never;

export function channelName(record: string): string {
	return `waymark-storage:${record}`;
}

/** `undefined` for what is not a message of ours; a newer app may say things that we do not know. */
export function readMessage(data: unknown): TabMessage | undefined {
	const parsed = v.safeParse(message, data);
	return parsed.success ? parsed.output : undefined;
}

/** The data format of whoever sent it, also where the rest is not understood. */
export function readFormatOfMessage(data: unknown): number | undefined {
	const parsed = v.safeParse(anyMessage, data);
	return parsed.success ? parsed.output.format : undefined;
}
