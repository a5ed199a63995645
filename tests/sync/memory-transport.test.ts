import { openPair } from './memory-transport';
import { transportContract } from './transport-contract';
import { VirtualTime } from './virtual-time';

transportContract('in memory', () => {
	const time = new VirtualTime();
	const pair = openPair(time);
	return Promise.resolve({ ...pair, settle: () => time.pass(1_000) });
});
