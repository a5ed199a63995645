import { answersChannel } from './answer-call';
import { readAnswers, removeAnswers, type Answer } from './calls-database';

/** Held by the one tab that takes answers into the record. */
const lockName = 'waymark-answers';

/**
 * Hands over what was answered from notifications, in the order it was said. An answer is forgotten only once `isSaved`
 * says that what was made of it is on disk, so that `take` may see one twice.
 */
export async function takeAnswers(
	take: (answer: Answer) => void,
	isSaved: () => Promise<boolean>
): Promise<void> {
	await navigator.locks.request(lockName, async () => {
		const answers = await readAnswers();
		if (answers.length === 0) return;
		for (const answer of answers) take(answer);
		if (await isSaved()) await removeAnswers(answers);
	});
}

/** Tells when something is answered while a tab is open. Returns its stop. */
export function watchAnswers(listener: () => void): () => void {
	const channel = new BroadcastChannel(answersChannel);
	channel.onmessage = () => listener();
	return () => channel.close();
}
