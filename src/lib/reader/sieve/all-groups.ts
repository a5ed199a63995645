/** All groups that are sifted, with the modules that name them; for the script and the test that hold their openings. */
import '../read-posting';
export { siftedGroups } from './sieve';
export { writtenOpenings } from './openings';
