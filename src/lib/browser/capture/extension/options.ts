import { appAddress, keepAppAddress, readAppAddress, type AddressProblem } from './app-address';

/** The page on which somebody says where their Waymark is. */
const form = document.querySelector('form');
const field = document.querySelector('input');
const told = document.querySelector('output');
const way = document.querySelector('a');

const problems: Readonly<Record<AddressProblem, string>> = {
	empty: 'Enter the address at which you open Waymark.',
	'no-address': 'This is no web address. Open Waymark, and copy what its address bar shows.',
	'not-secure': 'It must begin with https, unless Waymark is on this computer (localhost).',
	'with-password': 'Leave out the name and password before the @: they would be sent along.'
};

function show(words: string, address: string | undefined, isWrong: boolean): void {
	if (!field || !told || !way) return;
	told.value = words;
	field.setAttribute('aria-invalid', String(isWrong));
	way.hidden = address === undefined;
	if (address !== undefined) way.href = address;
}

async function save(): Promise<void> {
	if (!field) return;
	const read = readAppAddress(field.value);
	if (!read.ok) {
		show(problems[read.problem], undefined, true);
		field.focus();
		return;
	}
	try {
		await keepAppAddress(read.address);
	} catch {
		return show('The browser did not keep it. Try once more.', undefined, true);
	}
	field.value = read.address;
	show(`Saved. Pages go to ${read.address}`, read.address, false);
}

form?.addEventListener('submit', (event) => {
	event.preventDefault();
	void save();
});
void appAddress().then((address) => {
	if (!field || address === undefined) return;
	field.value = address;
	show('', address, false);
});
