/**
 * The reader turns a posting (pasted text, HTML, JSON-LD `JobPosting`) into facts, sections, ranked skills and a summary,
 * each with the place in the text that proves it. Pure: the same input gives the same reading, and no input makes it throw.
 * Goals, formulas and measured quality are in `DESIGN.md` beside this file.
 */
export { readPosting, type ReadingAids } from './read-posting';
export { openTagger, type Tagger, type TokenSpans } from './tagger/tagger';
export { rewordedLines, rewordingRequest, rewordingRules } from './rewording/exchange';
export { bareHtml, type BareHtml } from './source/bare-html';
export { pageOfAnswer } from './capture/board-answer';
export { captureJsonLd, capturePage } from './capture/capture-page';
export { mailTold } from './capture/mail-told';
export { matchPosting } from './match/match-posting';
export { kindOf as kindOfName } from './match/requirements';
export { canonicalName, knownNames, type KnownName } from './cv/known-names';
export { readCv } from './cv/read-cv';
export { readJsonResume } from './cv/json-resume';
export type { CvFinding, CvReading } from './cv/cv-finding';
export { htmlText } from './source/html-text';
