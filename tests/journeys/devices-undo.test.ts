import { expectAccessible } from '../support/accessible';
import { expectConnected, connectByCodes } from '../support/devices';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

test('what another device brought is looked at and taken back; what was done since stays, also after coming back', async ({
	page,
	openProfile
}) => {
	const phone = await (await openProfile()).newPage();
	await person.addJob(page, { title: 'Baker' });
	await person.addJob(phone, { title: 'Gardener' });
	await connectByCodes(page, phone);
	const came = page.getByRole('list', { name: 'What came' });
	await expect(came.getByText(/^1 job came or changed from /)).toBeVisible();
	const undo = came.getByRole('button', { name: /^Undo what came from / });

	// The phone moves the job of the laptop, which is an arrival of its own.
	await person.goTo(phone, 'Jobs');
	await phone.getByRole('link', { name: 'Baker' }).first().click();
	await person.statusBox(phone).selectOption({ label: 'Interview' });
	await expect(undo).toHaveCount(2);
	await came
		.getByText(/^1 job came or changed from /)
		.first()
		.click();
	const changes = came.getByRole('list', { name: 'What changed' });
	await expect(changes).toContainText('Status: Interview');
	await expectAccessible(page, 'Devices, with what came opened');
	await changes.getByRole('link', { name: 'Baker' }).click();
	await page.getByLabel('Notes').fill('Mine, said later.');
	await page.getByLabel('Notes').blur();
	await expect(phone.getByLabel('Notes')).toHaveValue('Mine, said later.');
	await page.goto('/devices/');
	await undo.first().press('Enter');
	await expect(came.getByRole('status').first()).toHaveText('1 job changed back.');
	await expect(came.getByRole('button', { name: /^Bring back what came from / })).toBeFocused();
	await came
		.getByText(/^1 job came or changed from /)
		.first()
		.click();
	await changes.getByRole('link', { name: 'Baker' }).click();
	await expect(person.statusBox(page)).toHaveText(/Saved/);
	await expect(page.getByLabel('Notes')).toHaveValue('Mine, said later.');

	// It is an edit like any other, which the phone hears of, and which can be undone.
	await connectByCodes(page, phone);
	await expectConnected(page, phone);
	await page.getByRole('status', { name: 'Last change' }).waitFor({ state: 'attached' });
	await came.getByRole('button', { name: /^Bring back what came from / }).click();
	await page.keyboard.press('Control+z');
	await expect(came.getByRole('button', { name: /^Bring back what came from / })).toBeVisible();
});
