import { compactRecord } from './compaction';

/** A worker of one task: told a record and the fewest rows, it compacts, answers with the outcome and is done. */
addEventListener('message', ({ data }: MessageEvent<{ name: string; fewestRows: number }>) => {
	void compactRecord(data.name, data.fewestRows).then((compaction) => postMessage(compaction));
});
