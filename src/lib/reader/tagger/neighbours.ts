import { mixRows, type Listener, type Rows } from './rows';

/**
 * Tells of pairs and triples of neighbours; what two sorts of features share is mixed once. A row begins two before the
 * first token, so what is read from place 1 on begins with the neighbour before each token.
 */
export function tellNeighbours(rows: Rows, listener: Listener): void {
	const { ids, middles, coarses, broads, forms, pairs, otherPairs, triples, mixed } = rows;
	mixRows(rows, ids, ids, 1, pairs);
	listener.tellEach(pairs, 1, 200);
	listener.tellEach(pairs, 2, 201);
	listener.tellEach(pairs, 0, 202);
	listener.tellEach(pairs, 3, 203);
	mixRows(rows, middles, middles, 1, pairs);
	listener.tellEach(pairs, 1, 204);
	listener.tellEach(pairs, 2, 205);
	listener.tellEach(pairs, 0, 206);
	listener.tellEach(pairs, 3, 207);
	listener.tellEach(mixRows(rows, ids, middles, 1, mixed), 1, 208);
	listener.tellEach(mixRows(rows, middles, ids, 1, mixed), 2, 209);
	listener.tellEach(mixRows(rows, coarses, coarses, 2, mixed), 1, 210);
	mixRows(rows, forms, forms, 1, mixed);
	listener.tellEach(mixed, 1, 214);
	listener.tellEach(mixed, 2, 215);
	mixRows(rows, coarses, coarses, 1, otherPairs);
	mixRows(rows, otherPairs, coarses, 2, triples);
	listener.tellEach(triples, 1, 211);
	listener.tellEach(mixRows(rows, coarses, otherPairs, 1, mixed), 0, 212);
	listener.tellEach(triples, 2, 213);
	listener.tellEach(mixRows(rows, pairs, middles, 2, mixed), 1, 216);
	mixRows(rows, otherPairs, otherPairs, 2, mixed);
	listener.tellEach(mixed, 0, 217);
	listener.tellEach(mixed, 1, 218);
	mixRows(rows, broads, broads, 1, pairs);
	listener.tellEach(pairs, 1, 219);
	listener.tellEach(pairs, 2, 220);
	listener.tellEach(mixRows(rows, pairs, broads, 2, mixed), 1, 221);
}
