import { describe, expect, test } from 'vitest';
import { appPages, readAppAddress } from '$lib/browser/capture/extension/app-address';

describe('where somebody says their Waymark is', () => {
	for (const [typed, address] of [
		['https://waymark.example', 'https://waymark.example/'],
		[' https://Waymark.example:8443/ \n', 'https://waymark.example:8443/'],
		['waymark.example/mine', 'https://waymark.example/mine/'],
		['https://me.example/waymark/board/', 'https://me.example/waymark/'],
		['https://me.example/waymark/job/?id=abc#notes', 'https://me.example/waymark/'],
		['https://me.example/add/#clip=1.abc', 'https://me.example/'],
		['https://me.example//waymark/index.html', 'https://me.example/waymark/'],
		['http://localhost:4173', 'http://localhost:4173/'],
		['http://127.0.0.1:4173/today', 'http://127.0.0.1:4173/today/'],
		['http://[::1]:80/', 'http://[::1]/']
	] as const) {
		test(`${typed.trim()} is ${address}`, () =>
			expect(readAppAddress(typed)).toEqual({ ok: true, address }));
	}

	for (const [typed, problem] of [
		['  ', 'empty'],
		['https://', 'no-address'],
		['two words', 'no-address'],
		['javascript://alert(1)', 'no-address'],
		['file:///home/me/waymark/', 'no-address'],
		['http://waymark.example/', 'not-secure'],
		['http://localhost.evil.example/', 'not-secure'],
		['http://192.168.1.5:4173/', 'not-secure'],
		['https://me:secret@waymark.example/', 'with-password'],
		['https://waymark.example@evil.example/', 'with-password']
	] as const) {
		test(`${typed || 'nothing'} is refused as ${problem}`, () =>
			expect(readAppAddress(typed)).toEqual({ ok: false, problem }));
	}

	test('every page of the app is known, from any of which its address may be copied', () => {
		const pages = Object.keys(import.meta.glob('/src/routes/*/+page.svelte'));
		expect(appPages).toEqual(pages.map((path) => path.split('/')[3]));
	});
});
