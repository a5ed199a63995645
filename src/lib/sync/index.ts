/**
 * Keeps the records of devices equal: over any transport, by sessions with their messages and frames; through files that
 * only a group can read, in a folder or carried by hand (PROTOCOL.md). Knows neither networks nor disks; those are ports.
 */
export {
	openSession,
	type EndReason,
	type Keys,
	type Self,
	type Session,
	type SessionEvents,
	type SessionState,
	type Timing
} from './session';
export type { Replica } from './exchange';
export { longestFrame, type Transport, type TransportEvents } from './transport';
export { protocolVersion, type Hello } from './messages';
export { codeText, readCode, type CodeProblem, type PairingCode } from './pairing/code';
export { againText, type AgainCode } from './pairing/again-code';
export { credentialsOf, secretOf, type Credentials, type Derivation } from './pairing/secret';
export { codeFrom, sdpFrom, withCredentials } from './pairing/sdp';
export { confirmationOf } from './pairing/confirmation';
export { type Candidate } from './pairing/addresses';
export type { Cipher } from './group/cipher';
export { groupOf, replacesTag, secretSize, tagsOf, type Group } from './group/group';
export { phraseText, readPhrase, type PhraseProblem } from './group/phrase';
export { longestFile, openFile, sealFile, type FileProblem } from './group/sealed-file';
export { sealWhole } from './group/whole';
export type { Contents } from './group/contents';
export type { FolderEntry, FolderPort } from './folder/port';
export { isDeviceDirectory } from './folder/names';
export type { FolderMemory } from './folder/memory';
export { openFolder, type FolderReport, type FolderSync } from './folder/open-folder';
export type { Refusal } from './folder/reading';
