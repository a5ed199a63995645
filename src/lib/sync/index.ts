/**
 * Keeps the records of two devices equal over any transport: sessions, their messages and frames (PROTOCOL.md). Knows
 * neither networks nor files; those are transports, made elsewhere.
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
