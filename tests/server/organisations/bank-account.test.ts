import mongoose from 'mongoose';
import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import type { BankAccountDetails } from '~/domain/organisations/bank-account';
import { AuditEvent } from '#server/models/audit-event';
import { BankAccount } from '#server/models/bank-account';
import { listWaiting } from '#server/desk/list-waiting';
import { changeBankAccount } from '#server/organisations/change-bank-account';
import { decideBankAccount } from '#server/organisations/decide-bank-account';
import { getProfile } from '#server/organisations/get-profile';
import { openBankAccount } from '#server/organisations/open-bank-account';
import { openAccount } from '#server/organisations/sealed-account';
import { snapshotOfProfile } from '#server/organisations/snapshot-of-profile';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createOrganisation, createUser, PASSWORD } from '#tests/factories/user';

useDatabase();
const now = new Date('2026-11-22T09:00:00Z');
const later = new Date('2026-11-23T09:00:00Z');
const NUMBER = '23206934001234567';
const account: BankAccountDetails = { holder: 'Yenme', bank: 'Türkmenbank', bic: '', number: NUMBER, currency: 'TMT' };

async function members() {
  const home = await createOrganisation('Yenme');
  const signatory = await createUser({ home, roles: ['signatory'] });
  const second = await createUser({ home, roles: ['signatory'] });
  const { actor: representative, email } = await createUser({ home, roles: ['representative'] });
  const { actor: finance } = await createUser({ roles: ['finance'] });
  return { signatory, second, representative, representativeEmail: email, finance, organisationId: home.id };
}

const change = (
  actor: Actor,
  expected: number,
  wishes: { input?: BankAccountDetails; password?: string; now?: Date } = {},
) =>
  changeBankAccount({
    actor,
    input: wishes.input ?? account,
    currentPassword: wishes.password ?? PASSWORD,
    expected,
    now: wishes.now ?? now,
  });

const decide = (
  actor: Actor,
  organisationId: string,
  expected: number,
  decision: 'verified' | 'refused' = 'verified',
) =>
  decideBankAccount({ actor, organisationId, input: { decision, reason: 'The holder differs' }, expected, now: later });

describe('a bank account', () => {
  it('is sealed for its organisation: no part of it stands in the collection, and it opens nowhere else', async () => {
    const { signatory, organisationId } = await members();
    await change(signatory.actor, 0);
    const collection = mongoose.connection.collection<{ _id: string; sealed: string }>('bankAccounts');
    const raw = await collection.findOne({ _id: organisationId });
    const stored = JSON.stringify(raw);
    for (const secret of [NUMBER, NUMBER.slice(-4), 'Türkmenbank']) expect(stored).not.toContain(secret);
    expect(openAccount(organisationId, raw?.sealed ?? '')).toEqual(account);
    expect(() => openAccount('another-organisation', raw?.sealed ?? '')).toThrow();
    const { details } = await AuditEvent.findOne({ 'subject.id': organisationId, action: 'bank.changed' })
      .orFail()
      .lean();
    expect(details).toEqual({ version: 1 });
  });

  it('is shown masked, and is not in the snapshot', async () => {
    const { signatory, representative, organisationId } = await members();
    await change(signatory.actor, 0);
    const { account: shown } = await getProfile({ actor: representative, organisationId });
    expect(shown).toMatchObject({ number: '•••• 4567', state: 'unverified', paymentsSuspendedSince: now });
    const { snapshot } = await snapshotOfProfile(organisationId);
    expect(snapshot.account).toEqual({ version: 1, state: 'unverified' });
    expect(JSON.stringify(snapshot)).not.toContain('4567');
  });

  it('is changed by a signatory of the organisation with the own password only', async () => {
    const { signatory, representative, finance, organisationId } = await members();
    expect(await refusalOf(change(representative, 0))).toBe('not-permitted');
    expect(await refusalOf(change(finance, 0))).toBe('not-permitted');
    expect(await explanationOf(change(signatory.actor, 0, { password: 'wrong' }))).toBe(
      'accounts.error.currentPassword',
    );
    expect(await BankAccount.countDocuments({ _id: organisationId })).toBe(0);
  });

  it('tells every signatory of a change, with the account before and after, masked', async () => {
    const { signatory, second, representativeEmail } = await members();
    await change(signatory.actor, 0);
    await change(second.actor, 1, { input: { ...account, number: '99998888777766665' }, now: later });
    for (const { email } of [signatory, second]) {
      const [latest, first] = await mailsTo(email);
      expect([latest?.template, first?.template]).toEqual(['bank-account-changed', 'bank-account-changed']);
      expect(latest?.mail.text).toContain('•••• 4567');
      expect(latest?.mail.text).toContain('•••• 6665');
      expect(latest?.mail.text).not.toContain(NUMBER);
    }
    expect(await mailsTo(representativeEmail)).toEqual([]);
  });

  it('is changed once by one form, and not by one that is out of date', async () => {
    const { signatory, second } = await members();
    await change(signatory.actor, 0);
    await change(signatory.actor, 0);
    expect(await mailsTo(second.email)).toHaveLength(1);
    const other = { input: { ...account, holder: 'Ýenme' } };
    expect(await refusalOf(change(second.actor, 0, other))).toBe('stale');
    expect(await explanationOf(change(second.actor, 1))).toBe('bank.error.same');
    await change(second.actor, 1, other);
  });
});

describe('verifying an account', () => {
  it('is finance’s: the number is read, which is recorded, and payments are open again', async () => {
    const { signatory, finance, organisationId } = await members();
    await change(signatory.actor, 0);
    const opened = await openBankAccount({ actor: finance, organisationId, now: later });
    expect(opened.account.number).toBe(NUMBER);
    expect(opened.history.map(({ action }) => action)).toEqual(['bank.read', 'bank.changed']);
    await decide(finance, organisationId, 1);
    expect(await BankAccount.findById(organisationId).lean()).toMatchObject({
      state: 'verified',
      paymentsSuspendedSince: null,
    });
    expect((await mailsTo(signatory.email))[0]).toMatchObject({ template: 'bank-account-decided' });
    expect(await refusalOf(decide(finance, organisationId, 1))).toBe('wrong-state');
  });

  it.each(['manager', 'auditor', 'administrator', 'signatory'] as const)('is refused to a %s', async (role) => {
    const { signatory, organisationId } = await members();
    await change(signatory.actor, 0);
    const { actor } = await createUser({ roles: [role] });
    expect(await refusalOf(openBankAccount({ actor, organisationId, now }))).toBe('not-permitted');
    expect(await refusalOf(decide(actor, organisationId, 1))).toBe('not-permitted');
    expect(await AuditEvent.countDocuments({ 'subject.id': organisationId, action: 'bank.read' })).toBe(0);
  });

  it('does not reach an account that was changed meanwhile, and a change suspends again', async () => {
    const { signatory, finance, organisationId } = await members();
    await change(signatory.actor, 0);
    await change(signatory.actor, 1, { input: { ...account, holder: 'Somebody else' } });
    expect(await refusalOf(decide(finance, organisationId, 1))).toBe('stale');
    await decide(finance, organisationId, 2);
    await change(signatory.actor, 2);
    const record = await BankAccount.findById(organisationId).lean();
    expect(record).toMatchObject({ state: 'unverified', paymentsSuspendedSince: now, decided: null });
  });

  it('refuses with a reason, which the signatories read; the same account can then be sent again', async () => {
    const { signatory, finance, organisationId } = await members();
    await change(signatory.actor, 0);
    await decide(finance, organisationId, 1, 'refused');
    const record = await BankAccount.findById(organisationId).lean();
    expect(record).toMatchObject({ state: 'refused', paymentsSuspendedSince: now });
    expect((await mailsTo(signatory.email))[0]?.mail.text).toContain('The holder differs');
    const waiting = await listWaiting(signatory.actor, later);
    expect(waiting.map(({ id }) => id)).toContain('bank-account-refused');
    await change(signatory.actor, 1);
    const desk = await listWaiting(finance, later);
    const hrefs = desk.flatMap(({ items }) => items.map(({ href }) => href));
    expect(hrefs).toContain(`/office/bank-accounts/${organisationId}`);
  });

  it('is not found where there is no account', async () => {
    const { finance } = await members();
    expect(await refusalOf(openBankAccount({ actor: finance, organisationId: 'nobody', now }))).toBe('not-found');
    expect(await refusalOf(decide(finance, 'nobody', 1))).toBe('not-found');
  });
});
