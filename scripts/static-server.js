import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site the way a plain static host does: `/add` and `/add/` are `add/index.html`, what does not exist is
 * `404.html` with status 404. Listens on this machine alone.
 * @param {string} folder
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, takes any free one
 * @param {string} [options.base] path the site lives under, such as `/waymark`
 * @param {boolean} [options.isLive] reads the folder anew at each request, for a build that is replaced while served
 * @returns {Promise<{ origin: string, url: string, port: number, close(): Promise<void> }>} rejects where the port is taken
 */
export async function serveSite(folder, { port = 0, base = '', isLive = false } = {}) {
	const files = sirv(folder, { dev: isLive, etag: true, dotfiles: true, setHeaders });

	/** @type {import('node:http').RequestListener} */
	const answer = (request, response) => {
		const url = request.url ?? '/';
		const path = url.split('?', 1)[0] ?? '/';
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
		} else if (path === base && base !== '') {
			response.writeHead(301, { location: `${base}/` }).end();
		} else if (path.startsWith(`${base}/`)) {
			request.url = url.slice(base.length);
			files(request, response, () => sendNotFound(folder, response));
		} else {
			sendNotFound(folder, response);
		}
	};

	const servers = [await listen(answer, port, '127.0.0.1')];
	const actualPort = portOf(servers[0]);
	try {
		servers.push(await listen(answer, actualPort, '::1'));
	} catch (error) {
		// A machine without IPv6 is served on IPv4 alone.
		if (codeOf(error) === 'EADDRINUSE') {
			await closeAll(servers);
			throw error;
		}
	}
	const origin = `http://localhost:${actualPort}`;
	return { origin, url: `${origin}${base}/`, port: actualPort, close: () => closeAll(servers) };
}

/**
 * Like `serveSite`, on the first free port from `port` on.
 * @param {string} folder
 * @param {number} port
 */
export async function serveSiteFrom(folder, port) {
	for (let candidate = port; ; candidate += 1) {
		try {
			return await serveSite(folder, { port: candidate });
		} catch (error) {
			if (codeOf(error) !== 'EADDRINUSE' || candidate >= port + 100) throw error;
		}
	}
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function setHeaders(response, path) {
	// Files under `immutable/` carry a hash of their content in their name; all others are asked for anew.
	const isImmutable = path.startsWith('/_app/immutable/');
	response.setHeader(
		'Cache-Control',
		isImmutable ? 'public,max-age=31536000,immutable' : 'no-cache'
	);
	if (path.endsWith('.webmanifest')) {
		response.setHeader('Content-Type', 'application/manifest+json');
	}
	setSafetyHeaders(response);
}

/** @param {import('node:http').ServerResponse} response */
function setSafetyHeaders(response) {
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader('Referrer-Policy', 'no-referrer');
	// The pages carry their policy themselves; this one part works only as a header.
	response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
}

/**
 * @param {string} folder
 * @param {import('node:http').ServerResponse} response
 */
function sendNotFound(folder, response) {
	setSafetyHeaders(response);
	const headers = { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' };
	response.writeHead(404, headers).end(readFileSync(join(folder, '404.html')));
}

/**
 * @param {import('node:http').RequestListener} answer
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
function listen(answer, port, host) {
	return new Promise((resolve, reject) => {
		const server = createServer(answer);
		server.once('error', reject);
		server.listen(port, host, () => resolve(server));
	});
}

/** @param {import('node:http').Server | undefined} server */
function portOf(server) {
	const address = server?.address();
	if (!address || typeof address === 'string') throw new Error('The server has no port.');
	return address.port;
}

/** @param {import('node:http').Server[]} servers */
async function closeAll(servers) {
	for (const server of servers) {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
}

/** @param {unknown} error */
function codeOf(error) {
	return error instanceof Error && 'code' in error ? error.code : undefined;
}
