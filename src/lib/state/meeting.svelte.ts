import {
	answerMeeting,
	offerAgain,
	offerMeeting,
	slowAfterInMs,
	type EntryProblem,
	type Meeting,
	type Met,
	type OwnEnd
} from '$lib/browser/devices/meeting';
import { readKnownDevices, type KnownDevice } from '$lib/browser/devices/known-devices';

export type { EntryProblem };

/** Where one is on the way to another device. */
export type MeetingStep =
	| 'nothing'
	/** Addresses are being gathered. */
	| 'preparing'
	/** One's code is shown; theirs is to be entered. */
	| 'showing'
	/** One's code is shown to a device that one has met; nothing is to be entered. */
	| 'showing-again'
	/** Their code is to be entered; ours follows from it. */
	| 'entering'
	/** Our answer is shown; the other side is to enter it. */
	| 'answering'
	/** Both codes have crossed. */
	| 'connecting'
	| 'failed';

/** One try to meet another device, step by step. */
export class MeetingSteps {
	step = $state<MeetingStep>('nothing');
	/** What this device shows. */
	code = $state('');
	problem = $state<EntryProblem>();
	/** A code that was entered is being looked at. */
	isBusy = $state(false);
	/** It takes long, so people are told what may stand in the way. */
	isSlow = $state(false);
	/** Whom the shown code is for, where it is for one that one has met. */
	with = $state.raw<KnownDevice>();
	/** The browser does not let devices meet again by one code, so it is two. */
	isFallback = $state(false);
	readonly #end: () => Promise<OwnEnd>;
	readonly #onMet: (met: Met) => void;
	#meeting: Meeting | undefined;
	/** Rises with each start and end; what belongs to an earlier one is dropped. */
	#turn = 0;

	/** @param onMet is given the way to the other device once it is open */
	constructor(end: () => Promise<OwnEnd>, onMet: (met: Met) => void) {
		this.#end = end;
		this.#onMet = onMet;
	}

	async show(): Promise<void> {
		const turn = this.#begin('preparing');
		try {
			const meeting = await offerMeeting(await this.#end());
			this.#follow(meeting, turn, 'showing');
		} catch {
			if (turn === this.#turn) this.step = 'failed';
		}
	}

	/** Shows a code to a device that one has met; where the browser refuses, one as for any other. */
	async showTo(device: KnownDevice): Promise<void> {
		const turn = this.#begin('preparing');
		this.with = device;
		try {
			const meeting = await offerAgain(await this.#end(), device);
			if (meeting) return this.#follow(meeting, turn, 'showing-again');
			if (turn !== this.#turn) return;
			await this.show();
			this.isFallback = true;
		} catch {
			if (turn === this.#turn) this.step = 'failed';
		}
	}

	startEntering(): void {
		this.#begin('entering');
	}

	/** Takes the code of the other device, whichever it is. */
	async enter(text: string): Promise<void> {
		const turn = this.#turn;
		this.problem = undefined;
		if (this.step === 'showing') {
			const problem = await this.#meeting?.enter(text);
			if (turn !== this.#turn) return;
			this.problem = problem;
			if (!problem) this.#wait(turn);
			return;
		}
		this.isBusy = true;
		try {
			const meeting = await answerMeeting(await this.#end(), text, await readKnownDevices());
			if (typeof meeting !== 'string') {
				this.#follow(meeting, turn, 'answering');
				if (meeting.code === '' && turn === this.#turn) this.#wait(turn);
				return;
			}
			if (turn !== this.#turn) return;
			this.problem = meeting;
		} catch {
			if (turn === this.#turn) this.step = 'failed';
		} finally {
			if (turn === this.#turn) this.isBusy = false;
		}
	}

	stop(): void {
		this.#begin('nothing');
	}

	#begin(step: MeetingStep): number {
		this.#meeting?.close();
		this.#meeting = undefined;
		this.code = '';
		this.problem = undefined;
		this.isSlow = false;
		this.with = undefined;
		this.isFallback = false;
		this.isBusy = false;
		this.step = step;
		return ++this.#turn;
	}

	#follow(meeting: Meeting, turn: number, step: MeetingStep): void {
		if (turn !== this.#turn) return meeting.close();
		this.#meeting = meeting;
		this.code = meeting.code;
		this.step = step;
		meeting.met.then(
			(met) => {
				if (turn !== this.#turn) return met.transport.close();
				this.#meeting = undefined;
				this.#begin('nothing');
				this.#onMet(met);
			},
			() => {
				if (turn === this.#turn) this.step = 'failed';
			}
		);
	}

	#wait(turn: number): void {
		this.step = 'connecting';
		setTimeout(() => {
			if (turn === this.#turn) this.isSlow = true;
		}, slowAfterInMs);
	}
}
