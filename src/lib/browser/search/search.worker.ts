import type { SearchRequest, SearchResponse } from './protocol';
import { openSearchIndex } from './search-index';

const index = openSearchIndex();

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
	postMessage(answerTo(data));
});

function answerTo(request: SearchRequest): SearchResponse {
	try {
		switch (request.kind) {
			case 'keep':
				index.keep(request.jobs, request.gone);
				return { kind: 'keep' };
			case 'find':
				return { kind: 'find', ...index.find(request.query) };
			case 'cut':
				return { kind: 'cut', snippets: index.cut(request.words, request.postings) };
		}
	} catch (error) {
		return { kind: 'failed', message: String(error) };
	}
}
