import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ModelServer {
	readonly address: string;
	/** What was asked of it so far, newest last. */
	readonly asked: readonly ChatRequest[];
	close(): Promise<void>;
}

export interface ChatRequest {
	readonly model: string;
	readonly messages: readonly { readonly role: string; readonly content: string }[];
}

export interface ModelServerOptions {
	readonly models?: readonly string[];
	/** Whether pages may read its answers; Ollama and LM Studio must be told so. */
	readonly allowsPages?: boolean;
	/** The answer to a chat, or a status that is an error. */
	readonly answer?: (request: string) => string | number;
}

/** A program of one's own device that speaks the OpenAI protocol, as Ollama and LM Studio do. */
export async function openModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
	const { models = ['small:1b'], allowsPages = true, answer = (request) => request } = options;
	const asked: ChatRequest[] = [];
	const server: Server = createServer((request, response) => {
		if (allowsPages) {
			response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
			response.setHeader('access-control-allow-headers', 'content-type');
			response.setHeader('access-control-allow-private-network', 'true');
		}
		const send = (status: number, body: object) => {
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(body));
		};
		if (request.method === 'OPTIONS') {
			response.writeHead(allowsPages ? 204 : 403).end();
		} else if (request.method === 'GET' && request.url === '/v1/models') {
			send(200, { object: 'list', data: models.map((id) => ({ id, object: 'model' })) });
		} else if (request.method === 'POST' && request.url === '/v1/chat/completions') {
			void readBody(request).then((body) => {
				const chat = JSON.parse(body) as ChatRequest;
				asked.push(chat);
				const content = answer(chat.messages.at(-1)?.content ?? '');
				if (typeof content === 'number') send(content, { error: { message: 'out of memory' } });
				else send(200, { choices: [{ index: 0, message: { role: 'assistant', content } }] });
			});
		} else {
			send(404, { error: 'not found' });
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		asked,
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}

async function readBody(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString('utf8');
}
