import { describe, expect, test } from 'vitest';
import type { ContactId } from '$lib/domain/id';
import { contactName } from '$lib/domain/contact';
import { contactOf, contactPatch, contactProblems, typedContact } from '$lib/domain/contact-fields';
import { offeredContact } from '$lib/domain/offered-contact';

describe('a person as typed', () => {
	test('is known by one of name, mail, phone and link; a role alone is nobody', () => {
		expect(contactProblems(typedContact({ role: 'Recruiter' }))).toEqual({ name: 'nobody' });
		for (const said of [{ name: 'Kim' }, { email: 'k@x.org' }, { phone: '1' }, { link: 'x.org' }]) {
			expect(contactProblems(typedContact(said))).toEqual({});
		}
	});

	test('has a mail address and a web address where one is given', () => {
		const wrong = typedContact({ name: 'Kim', email: 'at home', link: 'javascript:alert(1)' });
		expect(contactProblems(wrong)).toEqual({ email: 'no-mail', link: 'no-link' });
	});

	test('is kept with what was said, its link complete', () => {
		const typed = typedContact({ name: ' Kim ', link: 'example.org/kim', notes: ' ' });
		expect(contactOf(typed)).toEqual({ name: 'Kim', link: 'https://example.org/kim' });
		expect(contactPatch('role', ' ')).toEqual({ role: null });
	});

	test('is called by the first of what is known', () => {
		expect(contactName({ email: 'k@x.org', role: 'Chef' })).toBe('k@x.org');
		expect(contactName({})).toBe('Somebody');
	});
});

describe('whom a posting names', () => {
	const facts = { company: 'Kew', contact: { name: 'Kim', email: 'kim@example.org' } };

	test('is offered with the company, until they stand there', () => {
		expect(offeredContact(facts, [])).toEqual({
			name: 'Kim',
			company: 'Kew',
			email: 'kim@example.org'
		});
		const there = { id: 'k' as ContactId, createdAt: 0, email: 'kim@example.org' };
		expect(offeredContact(facts, [there])).toBeUndefined();
		expect(offeredContact({ company: 'Kew' }, [])).toBeUndefined();
		expect(offeredContact({ contact: {} }, [])).toBeUndefined();
	});
});
