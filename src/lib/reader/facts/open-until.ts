import type { OpenUntil } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';

const openCue =
	/\b(?:open (?:until|till|’til|'til)(?: it is| they are)? filled|(?:until|till) (?:the |this )?(?:\w+ )?(?:position|vacancy|role|post|job)(?: is| has been|’s|'s)? filled|until filled|bis (?:zur|die)(?: \w+){0,2} (?:Besetzung|besetzt)|jusqu['’]à pourvoi|hasta (?:que se )?cubr(?:ir|a)|tot de (?:vacature|functie) (?:is )?(?:vervuld|ingevuld)|até (?:o )?preenchimento)/iu;

const mayStayOpen = sifted('open until filled', openCue);

/** Where a posting says that it stays open until somebody is found. */
export function openUntilIn(lines: readonly Line[]): FactReading<OpenUntil> | undefined {
	for (const { words, wordsFrom } of lines) {
		const cue = mayStayOpen(words) ? openCue.exec(words) : null;
		if (!cue) continue;
		const start = wordsFrom + cue.index;
		return { value: 'filled', confidence: 0.9, evidence: { start, end: start + cue[0].length } };
	}
	return undefined;
}
