import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumLaunchOptions, findChromium } from '../../scripts/chromium.js';
import { root } from '../../scripts/root.js';

/** A machine of its own as far as the network goes: a namespace with one address, its own web server and browser. */
export interface Host {
	/** A browser with a fresh profile on that host. */
	startBrowser(): Promise<BrowserContext>;
}

export interface TwoHosts {
	readonly hosts: readonly [Host, Host];
	/** So many kilobits a second between them from now on. */
	slowDown(kilobits: number): void;
	cut(): void;
	mend(): void;
	close(): Promise<void>;
}

const port = 4180;
/** What each host serves to itself. */
const url = `http://localhost:${port}/`;
const sides = ['a', 'b'] as const;

/** Whether this machine lets us make networks: Linux, as root, with `ip`. */
export function canMakeHosts(): boolean {
	const name = `waymark-try-${process.pid}`;
	try {
		execFileSync('ip', ['netns', 'add', name], { stdio: 'ignore' });
		execFileSync('ip', ['netns', 'exec', name, 'true'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	} finally {
		try {
			execFileSync('ip', ['netns', 'del', name], { stdio: 'ignore' });
		} catch {
			// There is none.
		}
	}
}

/** Two hosts and a cable between them; nothing else is reachable from either. */
export async function openTwoHosts(): Promise<TwoHosts> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-hosts-'));
	const spaceOf = (side: string) => `waymark-${process.pid}-${side}`;
	const linkOf = (side: string) => `wm${process.pid}${side}`;
	const ip = (...args: string[]) => execFileSync('ip', args);
	const inSpace = (side: string, ...args: string[]) => ip('-n', spaceOf(side), ...args);
	const lead = (side: string) => inSpace(side, 'route', 'replace', 'default', 'dev', linkOf(side));

	for (const side of sides) ip('netns', 'add', spaceOf(side));
	inSpace(
		'a',
		'link',
		'add',
		linkOf('a'),
		'type',
		'veth',
		'peer',
		linkOf('b'),
		'netns',
		spaceOf('b')
	);
	for (const [index, side] of sides.entries()) {
		inSpace(side, 'addr', 'add', `10.77.0.${index + 1}/24`, 'dev', linkOf(side));
		inSpace(side, 'link', 'set', 'lo', 'up');
		inSpace(side, 'link', 'set', linkOf(side), 'up');
		// Without a way out a browser believes that it is offline.
		lead(side);
	}
	const servers = await Promise.all(sides.map((side) => serveOn(spaceOf(side))));
	const contexts: BrowserContext[] = [];

	async function startBrowser(side: string): Promise<BrowserContext> {
		const path = join(folder, `browser-${side}`);
		writeFileSync(
			path,
			`#!/bin/sh\nexec ip netns exec ${spaceOf(side)} ${await findChromium()} "$@"\n`
		);
		chmodSync(path, 0o755);
		const profile = mkdtempSync(join(folder, 'profile-'));
		const options = { ...(await chromiumLaunchOptions()), executablePath: path, baseURL: url };
		const context = await chromium.launchPersistentContext(profile, options);
		contexts.push(context);
		return context;
	}

	return {
		hosts: [{ startBrowser: () => startBrowser('a') }, { startBrowser: () => startBrowser('b') }],
		slowDown(kilobits) {
			for (const side of sides) {
				execFileSync(
					'tc',
					['-n', spaceOf(side), 'qdisc', 'replace', 'dev', linkOf(side)].concat([
						'root',
						'tbf',
						'rate',
						`${kilobits}kbit`,
						'burst',
						'32kbit',
						'latency',
						'400ms'
					])
				);
			}
		},
		cut: () => void inSpace('a', 'link', 'set', linkOf('a'), 'down'),
		mend() {
			inSpace('a', 'link', 'set', linkOf('a'), 'up');
			// The routes went with the link.
			sides.forEach(lead);
		},
		async close() {
			for (const context of contexts) await context.close();
			for (const server of servers) server.kill();
			for (const side of sides) ip('netns', 'del', spaceOf(side));
			rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
		}
	};
}

function serveOn(space: string): Promise<ChildProcess> {
	const args = ['netns', 'exec', space, process.execPath, join(root, 'scripts/preview.js')];
	const server = spawn('ip', args, {
		env: { ...process.env, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	return new Promise((resolve, reject) => {
		server.stdout.once('data', () => resolve(server));
		server.once('exit', (code) => reject(new Error(`The server on a host ended: ${code}`)));
	});
}
