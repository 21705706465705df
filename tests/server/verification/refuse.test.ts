import { describe, expect, it } from 'vitest';
import { Verification } from '#server/models/verification';
import { concludeCheck } from '#server/verification/conclude-check';
import { confirmRefusal } from '#server/verification/confirm-refusal';
import { getOrganisation } from '#server/verification/get-organisation';
import { getOwnVerification } from '#server/verification/get-own-verification';
import { recallVerification } from '#server/verification/recall-verification';
import { returnRefusal } from '#server/verification/return-refusal';
import { standingOf } from '#server/verification/standing-of';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import * as given from '#tests/factories/standing';

useDatabase();

const { NOW } = given;

/** An organisation whose refusal a manager has proposed. */
async function proposed(begin = given.createAsking) {
  const provider = await begin();
  const manager = await given.staff('manager', 'approver');
  const expected = await given.versionOf(provider.id);
  const input = {
    outcome: 'refusal-proposed' as const,
    checklist: given.checklist('not-met'),
    text: 'No safeguards were shown.',
    months: 24,
  };
  const seal = await given.sealOf(provider.id);
  const faults = await concludeCheck({ actor: manager, organisationId: provider.id, input, expected, seal, now: NOW });
  expect(faults).toEqual([]);
  return { ...provider, manager, act: { organisationId: provider.id, expected: expected + 1, now: NOW } };
}

describe('a refusal', () => {
  it('needs a second person; until then the organisation is told nothing', async () => {
    const { id, email, manager, signatory, act } = await proposed();
    expect((await given.standing(id)).state).toBe('refusal-proposed');
    expect(await mailsTo(email)).toEqual([]);
    const own = await getOwnVerification(signatory, NOW);
    expect(own.state).toBe('waiting');
    expect(own.steps.map(({ step }) => step)).toEqual(['asked']);
    expect(await explanationOf(confirmRefusal({ actor: manager, ...act }))).toBe('verification.error.ownProposal');
    const returned = returnRefusal({ actor: manager, input: { text: 'No' }, ...act });
    expect(await explanationOf(returned)).toBe('verification.error.ownProposal');
    expect((await getOrganisation(manager, id, NOW)).may.confirm).toBe(false);
  });

  it.each(['manager', 'approver'] as const)(
    'is confirmed by another %s, who the organisation hears of',
    async (role) => {
      const { id, email, act } = await proposed();
      const second = await given.staff(role);
      expect((await getOrganisation(second, id, NOW)).may.confirm).toBe(true);
      await confirmRefusal({ actor: second, ...act });
      expect(await given.standing(id)).toMatchObject({ state: 'refused', verifiedUntil: null, refusalBy: null });
      const [mail] = await mailsTo(email);
      expect(mail?.template).toBe('verification-refused');
      expect(mail?.mail.text).toContain('No safeguards were shown.');
    },
  );

  it('can be given back: the check waits again, with the reason in its history', async () => {
    const { id, email, act } = await proposed();
    await returnRefusal({ actor: await given.staff('approver'), input: { text: 'They were shown in May.' }, ...act });
    expect((await given.standing(id)).state).toBe('waiting');
    const steps = await Verification.find({ organisationId: id }).sort({ number: 1 }).lean();
    expect(steps.map(({ step }) => step)).toEqual(['asked', 'refusal-proposed', 'refusal-returned']);
    expect(await mailsTo(email)).toEqual([]);
  });

  it('is decided once, by whom the table allows', async () => {
    const { id, email, act } = await proposed();
    const auditor = await given.staff('auditor');
    expect(await refusalOf(confirmRefusal({ actor: auditor, ...act }))).toBe('not-permitted');
    const seconds = await Promise.all([given.staff('approver'), given.staff('manager')]);
    const [confirmed, returned] = await Promise.all([
      refusalOf(confirmRefusal({ actor: seconds[0], ...act })),
      refusalOf(returnRefusal({ actor: seconds[1], input: { text: 'No' }, ...act })),
    ]);
    expect([confirmed, returned].sort()).toEqual([null, 'stale'].sort());
    expect(await mailsTo(email)).toHaveLength(confirmed === null ? 1 : 0);
    const late = { actor: await given.staff('approver'), ...act, expected: await given.versionOf(id) };
    expect(await refusalOf(confirmRefusal(late))).toBe('wrong-state');
  });

  it('ends a verification that still held', async () => {
    const { id, act } = await proposed(async () => {
      const provider = await given.createVerified();
      const actor = await given.staff('manager');
      const input = { text: 'A complaint' };
      await recallVerification({ actor, organisationId: provider.id, input, expected: 2, now: NOW });
      return provider;
    });
    expect((await standingOf(id, NOW)).verifiedUntil).not.toBeNull();
    await confirmRefusal({ actor: await given.staff('approver'), ...act });
    expect((await standingOf(id, NOW)).verifiedUntil).toBeNull();
  });
});
