import type { RewordingFailure } from '$lib/domain/rewording';

/** Why a helper did not answer, and what the person can do. @param origin of the page, as the program must allow it */
export function failureToWords(failure: RewordingFailure, origin: string): string {
	switch (failure.kind) {
		case 'address':
			return 'Only a program on this device can be asked: the address begins with http://localhost or http://127.0.0.1, then a colon and its port.';
		case 'unreachable':
			return 'Nothing answers at this address. Is the program running? Ollama listens at http://localhost:11434, LM Studio at http://localhost:1234 once its server is started.';
		case 'cors':
			return `A program is there, but it does not let this page read its answers (CORS). For Ollama set OLLAMA_ORIGINS=${origin} and start it again; in LM Studio switch on “Enable CORS” in the settings of its server.`;
		case 'permission':
			return 'The browser keeps this page from reaching programs on your device. Allow “Local network access” in the settings of this site, which open beside the address bar.';
		case 'question':
			return 'The browser asks first whether this page may reach programs on your device, and has no answer yet. Test again, and allow it. If it asks nothing, nothing answers at this address: is the program running?';
		case 'timeout':
			return 'The program took too long. A large model may still be loading; try again, or choose a smaller one.';
		case 'unreadable':
			return 'The answer was not what was expected, so nothing was changed.';
		case 'no-model':
			return failure.models.length === 0
				? 'The program answers, but has no model yet. With Ollama, “ollama pull” and the name of a model fetches one.'
				: `The program answers, but has no model of this name. It has: ${failure.models.slice(0, 8).join(', ')}.`;
		case 'status':
			return `The program answered with error ${failure.status}${failure.message ? `: ${failure.message}` : ''}.`;
		case 'unavailable':
			return 'The browser’s own model could not be started.';
	}
}
