import { describe, expect, it } from 'vitest';
import { Verification } from '#server/models/verification';
import { AuditEvent } from '#server/models/audit-event';
import { OrganisationProfile } from '#server/models/organisation-profile';
import { askVerification } from '#server/verification/ask-verification';
import { concludeCheck, type Conclusion } from '#server/verification/conclude-check';
import { getOrganisation } from '#server/verification/get-organisation';
import { recallVerification } from '#server/verification/recall-verification';
import { standingOf } from '#server/verification/standing-of';
import { wasTaken } from '#server/verification/take-step';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';
import * as given from '#tests/factories/standing';

useDatabase();

const { NOW } = given;
const verified: Conclusion = { outcome: 'verified', checklist: given.checklist(), text: '', months: 24 };

const conclude = async (organisationId: string, input: Conclusion, changes: object = {}) =>
  concludeCheck({
    actor: await given.staff('manager'),
    organisationId,
    input,
    expected: await given.versionOf(organisationId),
    seal: await given.sealOf(organisationId),
    now: NOW,
    ...changes,
  });

describe('asking to be verified', () => {
  it('is for a signatory of the organisation, whose profile must be complete', async () => {
    const { home, signatory, id } = await given.createProvider();
    const input = { text: 'We have added our charter.' };
    const { actor: representative } = await createUser({ roles: ['representative'], home });
    expect(await refusalOf(askVerification({ actor: representative, input, expected: 0, now: NOW }))).toBe(
      'not-permitted',
    );
    const manager = await given.staff('manager');
    expect(await refusalOf(askVerification({ actor: manager, input, expected: 0, now: NOW }))).toBe('not-found');
    const bare = await given.createProvider('Bare', (profile) => (profile.governance.officers = []));
    const asked = askVerification({ actor: bare.signatory, input, expected: 0, now: NOW });
    expect(await explanationOf(asked)).toBe('verification.error.incomplete');

    await askVerification({ actor: signatory, input, expected: 0, now: NOW });
    expect((await given.standing(id)).state).toBe('waiting');
    const [step] = await Verification.find({ organisationId: id }).lean();
    expect(step).toMatchObject({ step: 'asked', by: signatory.userId, text: input.text });
    expect(await AuditEvent.exists({ action: 'verification.asked', 'subject.id': id })).not.toBeNull();
  });

  it('twice is once: the second form meets a newer standing, and its sender is known', async () => {
    const { id, signatory } = await given.createAsking();
    const again = askVerification({ actor: signatory, input: { text: '' }, expected: 0, now: NOW });
    expect(await refusalOf(again)).toBe('stale');
    expect(await wasTaken(signatory, id, ['asked'], 0)).toBe(true);
    const now = askVerification({ actor: signatory, input: { text: '' }, expected: 1, now: NOW });
    expect(await refusalOf(now)).toBe('wrong-state');
    expect(await Verification.countDocuments({ organisationId: id })).toBe(1);
  });

  it('anew is possible near the end, or when something that matters has changed', async () => {
    const { id, signatory } = await given.createVerified();
    const ask = (now: Date) => askVerification({ actor: signatory, input: { text: '' }, expected: 2, now });
    expect(await explanationOf(ask(NOW))).toBe('verification.error.notYet');
    await OrganisationProfile.updateOne({ _id: id }, { $set: { 'content.governance.meetings': 12 } });
    await ask(NOW);
    expect((await given.standing(id)).state).toBe('waiting');
    const other = await given.createVerified('Keyik Okara');
    const nearTheEnd = new Date('2028-10-01T00:00:00Z');
    await askVerification({ actor: other.signatory, input: { text: '' }, expected: 2, now: nearTheEnd });
    expect((await standingOf(other.id, nearTheEnd)).verifiedUntil).not.toBeNull();
  });
});

describe('ending a check', () => {
  it('verifies for so many months, tells everybody of the organisation, and keeps the record', async () => {
    const { id, email } = await given.createAsking();
    expect(await conclude(id, { ...verified, months: 6 })).toEqual([]);
    const until = new Date('2027-05-23T00:00:00+05:00');
    expect(await standingOf(id, NOW)).toEqual({ verifiedUntil: until, excluded: false });
    const [mail] = await mailsTo(email);
    expect(mail?.template).toBe('verification-granted');
    expect(mail?.mail.text).toContain('until 22 May 2027');
    const steps = await Verification.find({ organisationId: id }).sort({ number: 1 }).lean();
    expect(steps.map(({ step }) => step)).toEqual(['asked', 'verified']);
    expect(steps[1]).toMatchObject({ months: 6, validUntil: until, checklist: given.checklist() });
  });

  it('says what does not follow from the checklist, and does nothing then', async () => {
    const { id } = await given.createAsking();
    const { risk: failed } = given.checklist('not-met');
    const faults = await conclude(id, { ...verified, checklist: given.checklist('met', { risk: failed }) });
    expect(faults).toEqual([{ at: 'risk', key: 'verification.error.notMet' }]);
    const silent = await conclude(id, { ...verified, outcome: 'information-wanted' });
    expect(silent).toEqual([{ at: 'text', key: 'verification.error.whatIsWanted' }]);
    expect((await given.standing(id)).state).toBe('waiting');
  });

  it('asks for more, and the organisation asks again', async () => {
    const { id, email, signatory } = await given.createAsking();
    await conclude(id, { ...verified, outcome: 'information-wanted', text: 'Send the charter.' });
    const [mail] = await mailsTo(email);
    expect(mail?.template).toBe('verification-information');
    expect(mail?.mail.text).toContain('Send the charter.');
    await askVerification({ actor: signatory, input: { text: 'Sent' }, expected: 2, now: NOW });
    expect((await given.standing(id)).state).toBe('waiting');
  });

  it.each(['approver', 'auditor', 'administrator', 'finance', 'evaluator', 'signatory'] as const)(
    'is not for the role %s',
    async (role) => {
      const { id } = await given.createAsking();
      const { actor } = await createUser({ roles: [role] });
      expect(await refusalOf(conclude(id, verified, { actor }))).toBe('not-permitted');
    },
  );

  it('is refused where nothing waits, where the organisation is not there, and to old forms', async () => {
    const { id } = await given.createProvider();
    expect(await refusalOf(conclude(id, verified))).toBe('wrong-state');
    const asking = await given.createAsking();
    expect(await refusalOf(conclude(asking.id, verified, { expected: 0 }))).toBe('stale');
    const seal = await given.sealOf(asking.id);
    await OrganisationProfile.updateOne({ _id: asking.id }, { $set: { 'content.governance.meetings': 1 } });
    expect(await explanationOf(conclude(asking.id, verified, { seal }))).toBe('verification.error.profileChanged');
    const nobody = { actor: await given.staff('manager'), organisationId: 'nobody', input: verified, expected: 0 };
    expect(await refusalOf(concludeCheck({ ...nobody, seal: '', now: NOW }))).toBe('not-found');
  });

  it('has one winner when two managers decide at once', async () => {
    const { id, email } = await given.createAsking();
    const seal = await given.sealOf(id);
    const managers = await Promise.all([given.staff('manager'), given.staff('manager')]);
    const inputs: Conclusion[] = [verified, { ...verified, outcome: 'information-wanted', text: 'Send the charter.' }];
    const ends = await Promise.all(
      managers.map((actor, at) =>
        refusalOf(
          concludeCheck({ actor, organisationId: id, input: inputs[at] ?? verified, expected: 1, seal, now: NOW }),
        ),
      ),
    );
    expect(ends.filter((end) => end === null)).toHaveLength(1);
    expect(ends.filter((end) => end === 'stale')).toHaveLength(1);
    expect(await Verification.countDocuments({ organisationId: id })).toBe(2);
    expect(await mailsTo(email)).toHaveLength(1);
  });
});

it('shows what has changed since the verification, and begins a new check without ending the old one', async () => {
  const { id } = await given.createVerified();
  const manager = await given.staff('manager');
  expect((await getOrganisation(manager, id, NOW)).changed).toEqual([]);
  const officer = { name: 'Myrat Begow', position: 'Chair', since: 2026 };
  await OrganisationProfile.updateOne({ _id: id }, { $set: { 'content.governance.officers': [officer] } });
  await OrganisationProfile.updateOne({ _id: id }, { $set: { 'content.contacts.phone': '+993 12 00-00-00' } });
  expect((await getOrganisation(manager, id, NOW)).changed).toEqual(['governance']);

  await recallVerification({
    actor: manager,
    organisationId: id,
    input: { text: 'A new chair' },
    expected: 2,
    now: NOW,
  });
  expect((await given.standing(id)).state).toBe('waiting');
  expect((await standingOf(id, NOW)).verifiedUntil).not.toBeNull();
});
