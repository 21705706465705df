import { describe, expect, it } from 'vitest';
import { csvChunks } from '#server/exports/csv';
import { flagOrganisation } from '#server/exclusions/flag-organisation';
import { proposeExclusion } from '#server/exclusions/propose-exclusion';
import { listWaiting } from '#server/desk/list-waiting';
import { countWaiting } from '#server/desk/count-waiting';
import { Organisation } from '#server/models/organisation';
import { getOrganisation } from '#server/verification/get-organisation';
import { getOwnVerification } from '#server/verification/get-own-verification';
import { exportOrganisations, listOrganisations } from '#server/verification/list-organisations';
import { remindOfEnding } from '#server/verification/remind-of-ending';
import { textIn } from '~/locales/text-in';
import { mailsTo } from '#tests/factories/mails';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';
import * as given from '#tests/factories/standing';

useDatabase();

const { NOW } = given;

async function list(search: string, now = NOW) {
  const actor = await given.staff('auditor');
  const page = await listOrganisations({ actor, parameters: new URLSearchParams(search), locale: 'en', now });
  return { ...page, ids: page.rows.map(({ id }) => id) };
}

describe('the list of organisations', () => {
  it('is narrowed by standing, what waits, flag and place, and says the same in each row', async () => {
    const manager = await given.staff('manager');
    const verified = await given.createVerified('List One');
    const asking = await given.createAsking('List Two', (profile) => (profile.mandate.places = ['mary-city']));
    const flagged = await given.createProvider('List Three');
    const flag = { level: 'escalated' as const, reason: 'Late' };
    await flagOrganisation({ actor: manager, organisationId: flagged.id, input: flag, expected: 0, now: NOW });
    const input = { from: '2026-11-22', until: null, reason: 'False invoices' };
    await proposeExclusion({ actor: manager, organisationId: flagged.id, input, expected: 1, now: NOW });

    expect((await list('q=List&standing=verified')).ids).toEqual([verified.id]);
    expect((await list('q=List&standing=unverified')).ids).toEqual([flagged.id, asking.id]);
    const later = new Date('2029-01-01T00:00:00Z');
    expect((await list('q=List&standing=lapsed', later)).ids).toEqual([verified.id]);
    expect((await list('q=List&open=waiting')).ids).toEqual([asking.id]);
    expect((await list('q=List&open=exclusion')).ids).toEqual([flagged.id]);
    expect((await list('q=List&flag=escalated')).ids).toEqual([flagged.id]);
    expect((await list('q=List&flag=excluded')).ids).toEqual([]);
    await Organisation.updateOne({ _id: flagged.id }, { $set: { 'standing.exclusion.approved': true } });
    const { rows, counts } = await list('q=List&flag=excluded');
    expect(rows[0]?.cells).toMatchObject({ name: 'List Three', standing: 'unverified', flag: 'excluded' });
    expect(counts.find(({ matter }) => matter === 'waiting')?.count).toBeGreaterThan(0);
  });

  it('finds names in another script, and counts likely duplicates', async () => {
    const one = await given.createProvider('Keyik Okara');
    const other = await given.createProvider('Кейик Окара');
    const { ids, rows } = await list(`q=${encodeURIComponent('кейик')}`);
    expect(new Set(ids)).toEqual(new Set([one.id, other.id]));
    expect(rows.map(({ cells }) => cells.duplicates)).toEqual([1, 1]);
    const page = await getOrganisation(await given.staff('approver'), one.id, NOW);
    expect(page.duplicates).toEqual([{ id: other.id, name: 'Кейик Окара', reasons: ['name'] }]);
  });

  it('goes out whole as a file, and is not for applicants and administrators', async () => {
    await given.createProvider('Export Me');
    const actor = await given.staff('manager');
    const parameters = new URLSearchParams('q=Export');
    const exported = await exportOrganisations({ actor, parameters, locale: 'ru', now: NOW });
    let csv = '';
    for await (const chunk of csvChunks({ ...exported, text: textIn('ru'), fileName: 'x' })) csv += chunk;
    expect(csv).toContain('Export Me,Не проверена');
    for (const role of ['administrator', 'finance', 'evaluator', 'signatory'] as const) {
      const { actor: other } = await createUser({ roles: [role] });
      const tried = listOrganisations({ actor: other, parameters, locale: 'en', now: NOW });
      expect(await refusalOf(tried), role).toBe('not-permitted');
      expect(await refusalOf(getOrganisation(other, 'nobody', NOW)), role).toBe('not-found');
    }
  });
});

describe('what an organisation sees of itself', () => {
  it('has no names of staff, no flags and no notes among colleagues', async () => {
    const { id, signatory } = await given.createVerified();
    const actor = await given.staff('manager');
    const input = { level: 'observation' as const, reason: 'Hidden words' };
    await flagOrganisation({ actor, organisationId: id, input, expected: 2, now: NOW });
    const own = await getOwnVerification(signatory, NOW);
    expect(own).toMatchObject({ shown: 'verified', state: 'verified', barred: 'not-yet', missing: [], excluded: null });
    expect(JSON.stringify(own)).not.toMatch(/Hidden words|observation|Orazowa/);
    expect(await refusalOf(getOwnVerification(actor, NOW))).toBe('not-found');
  });
});

it('reminds once of each end, 30 days before it, not while a new check waits', async () => {
  const soon = await given.createVerified('Soon');
  const renewing = await given.createVerified('Renewing');
  await Organisation.updateOne({ _id: renewing.id }, { $set: { 'standing.state': 'waiting' } });
  const { verifiedUntil } = await given.standing(soon.id);
  const daysBefore = (days: number) => new Date((verifiedUntil?.getTime() ?? 0) - days * 86_400_000);
  const reminders = async (email: string) =>
    (await mailsTo(email)).filter(({ template }) => template === 'verification-ending');
  await remindOfEnding({ now: daysBefore(31) });
  expect(await reminders(soon.email)).toEqual([]);
  await Promise.all([remindOfEnding({ now: daysBefore(30) }), remindOfEnding({ now: daysBefore(30) })]);
  await remindOfEnding({ now: daysBefore(1) });
  expect(await reminders(soon.email)).toHaveLength(1);
  expect(await reminders(renewing.email)).toEqual([]);
});

it('puts on the desk what waits for whom: the check, the second person, the organisation', async () => {
  const { id, signatory } = await given.createAsking('Desk');
  const [manager, approver] = [await given.staff('manager'), await given.staff('approver')];
  const groups = async (actor: typeof manager) =>
    (await listWaiting(actor, NOW))
      .filter(({ items }) => items.some(({ href }) => href.includes(id) || href === '/organisation/verification'))
      .map((group) => group.id);
  expect(await groups(manager)).toEqual(['verifications-to-decide']);
  expect((await countWaiting(manager, NOW)).officeOrganisations).toBeGreaterThan(0);
  const standing = { 'standing.state': 'refusal-proposed', 'standing.refusalBy': manager.userId };
  await Organisation.updateOne({ _id: id }, { $set: standing });
  expect(await groups(manager)).toEqual([]);
  expect(await groups(approver)).toEqual(['refusals-to-confirm']);
  await Organisation.updateOne({ _id: id }, { $set: { 'standing.state': 'information', 'standing.openHits': 2 } });
  expect(await groups(signatory)).toEqual(['information-wanted']);
  expect(await groups(manager)).toEqual(['hits-to-decide']);
  const input = { from: '2026-11-22', until: '2026-11-23', reason: 'False invoices' };
  await proposeExclusion({ actor: manager, organisationId: id, input, expected: 1, now: NOW });
  expect(await groups(approver)).toEqual(['exclusions-to-decide']);
});
