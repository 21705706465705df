import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { declareConflict } from '#server/committee/declare-conflict';
import { declareImpartiality, impartialityWords } from '#server/committee/declare-impartiality';
import { declareInterests } from '#server/committee/declare-interests';
import { getInterests } from '#server/committee/get-interests';
import { liftConflict } from '#server/committee/lift-conflict';
import { loadScope } from '#server/evaluation/load-scope';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { Evaluation } from '#server/models/evaluation';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { ScoreSheet } from '#server/models/score-sheet';
import { User } from '#server/models/user';
import { appointed, giveSheet, lotsAt, openedCall, type OpenedCall } from '#tests/factories/evaluation';
import { mailsTo } from '#tests/factories/mails';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();
const now = new Date();
const { sha256 } = impartialityWords('tk');

const emailOf = async ({ userId }: Actor) => (await User.findById(userId).orFail().lean()).email;

/** What a member says of every organisation: no conflict, but with those named. */
const saying = (call: OpenedCall, conflicts: readonly string[] = []) =>
  call.applications.map(({ organisationId }) =>
    conflicts.includes(organisationId)
      ? { organisationId, answer: 'conflict' as const, detail: 'My sister works there' }
      : { organisationId, answer: 'none' as const, detail: '' },
  );

async function undeclared(wishes: Parameters<typeof openedCall>[0] = {}) {
  const call = await openedCall(wishes);
  const [chair, member, , , , secretary] = await appointed(call, { declared: false });
  return { call, chair: chair!.actor, member: member!.actor, secretary: secretary!.actor };
}

describe('a declaration of impartiality', () => {
  it('is recorded once with the words that were agreed to, also before the opening', async () => {
    const { call, member } = await undeclared();
    await Call.updateOne({ _id: call.id }, { $set: { openedAt: null } });
    await declareImpartiality({ actor: member, callId: call.id, sha256, now });
    await declareImpartiality({ actor: member, callId: call.id, sha256, now });
    const events = await AuditEvent.countDocuments({
      'subject.id': call.id,
      action: 'committee.impartiality-declared',
    });
    expect(events).toBe(1);
  });

  it('is refused of other words, and to whoever is not on the committee', async () => {
    const { call, member } = await undeclared();
    const other = '0'.repeat(64);
    expect(await refusalOf(declareImpartiality({ actor: member, callId: call.id, sha256: other, now }))).toBe('stale');
    for (const actor of [call.office.approver, (await createUser({ roles: ['evaluator'] })).actor]) {
      expect(await refusalOf(declareImpartiality({ actor, callId: call.id, sha256, now }))).toBe('not-found');
    }
  });
});

describe('declarations of interests', () => {
  it('come after impartiality, which alone opens who applies', async () => {
    const { call, member } = await undeclared();
    expect(await getInterests(member, call.id)).toMatchObject({ isImpartial: false, open: [], declared: [] });
    const early = declareInterests({ actor: member, callId: call.id, said: saying(call), locale: 'en', now });
    expect(await refusalOf(early)).toBe('wrong-state');
    await declareImpartiality({ actor: member, callId: call.id, sha256, now });
    expect((await getInterests(member, call.id)).open.map(({ organisationId }) => organisationId).sort()).toEqual(
      call.applications.map(({ organisationId }) => organisationId).sort(),
    );
    expect((await loadScope(member, call.id)).readable).toEqual([]);
  });

  it('open what the member has no conflict with, once, and tell chair and secretary of a recusal without details', async () => {
    const { call, member, chair, secretary } = await undeclared();
    const conflict = call.applications[0]!;
    await declareImpartiality({ actor: member, callId: call.id, sha256, now });
    const said = saying(call, [conflict.organisationId]);
    expect(await declareInterests({ actor: member, callId: call.id, said, locale: 'en', now })).toEqual({ recused: 1 });
    expect(await declareInterests({ actor: member, callId: call.id, said, locale: 'en', now })).toEqual({ recused: 0 });
    const { readable } = await loadScope(member, call.id);
    expect(readable.map(({ applicationId }) => applicationId)).not.toContain(conflict.applicationId);
    expect(readable).toHaveLength(2);
    for (const actor of [chair, secretary]) {
      const mails = (await mailsTo(await emailOf(actor))).filter(({ template }) => template === 'recusal-recorded');
      expect(mails).toHaveLength(1);
      expect(mails[0]?.mail.text).not.toContain(conflict.organisation);
      expect(mails[0]?.mail.text).not.toContain('sister');
    }
  });

  it('cover every organisation that applies and no other', async () => {
    const { call, member } = await undeclared();
    await declareImpartiality({ actor: member, callId: call.id, sha256, now });
    const said = saying(call);
    for (const wrong of [said.slice(1), [...said.slice(1), { ...said[0]!, organisationId: 'another' }], []]) {
      expect(
        await refusalOf(declareInterests({ actor: member, callId: call.id, said: wrong, locale: 'en', now })),
      ).toBe('stale');
    }
    expect(await InterestDeclaration.countDocuments({ callId: call.id, userId: member.userId })).toBe(0);
  });

  it('of the same member raced are written once', async () => {
    const { call, member } = await undeclared();
    await declareImpartiality({ actor: member, callId: call.id, sha256, now });
    const once = () => declareInterests({ actor: member, callId: call.id, said: saying(call), locale: 'en', now });
    expect(await Promise.all([refusalOf(once()), refusalOf(once())])).toEqual([null, null]);
    expect(await InterestDeclaration.countDocuments({ callId: call.id, userId: member.userId })).toBe(3);
    expect(await AuditEvent.countDocuments({ 'subject.id': call.id, action: 'committee.interests-declared' })).toBe(1);
  });

  it('of a chair with a conflict ask the approver for another chair of that lot', async () => {
    const { call, chair } = await undeclared();
    await declareImpartiality({ actor: chair, callId: call.id, sha256, now });
    const said = saying(call, [call.applications[0]!.organisationId]);
    await declareInterests({ actor: chair, callId: call.id, said, locale: 'en', now });
    expect((await mailsTo(await emailOf(call.office.approver))).map(({ template }) => template)).toContain(
      'chair-wanted',
    );
    expect((await loadScope(chair, call.id)).chairOf('lot-1')).toBeNull();
  });
});

describe('what the portal finds', () => {
  it('recuses whatever was answered: somebody of the organisation, of its domain, of a name that acts for it', async () => {
    const { call, member } = await undeclared();
    const [one, two, three] = call.applications.map(({ organisationId }) => organisationId);
    const at = (id: string | undefined) => ({ home: { kind: 'organisation' as const, id: id ?? '' } });
    await User.updateOne({ _id: member.userId }, { $set: { email: 'm.orazow@saglyk.tm', name: 'Мерет Оразов' } });
    await createUser({ ...at(one), email: `a${Date.now()}@saglyk.tm`, name: 'Gülşat Ataýewa' });
    await createUser({ ...at(two), name: 'Meret Orazow' });
    await AuditEvent.create({
      _id: `left-${member.userId}`,
      at: now,
      action: 'people.removed',
      actorId: null,
      actorRoles: [],
      subject: { kind: 'user', id: member.userId },
      details: { home: { kind: 'organisation', id: three } },
      before: null,
      after: null,
      requestId: null,
      unchainedSince: now,
    });
    await declareImpartiality({ actor: member, callId: call.id, sha256, now });
    expect(await declareInterests({ actor: member, callId: call.id, said: saying(call), locale: 'en', now })).toEqual({
      recused: 3,
    });
    const kinds = async (organisationId = '') =>
      (await InterestDeclaration.findOne({ userId: member.userId, organisationId }).orFail().lean()).detected.map(
        ({ kind }) => kind,
      );
    expect(await kinds(one)).toEqual(['same-domain']);
    expect(await kinds(two)).toEqual(['similar-officer']);
    expect(await kinds(three)).toEqual(['membership']);
    expect((await loadScope(member, call.id)).readable).toEqual([]);
    const lift = (organisationId: string | undefined, version = 1, actor = call.office.approver) =>
      liftConflict({
        actor,
        callId: call.id,
        userId: member.userId,
        organisationId: organisationId ?? '',
        input: { version, reason: 'Another person of that name, seen by the passport' },
        now: new Date(),
      });
    expect(await refusalOf(lift(three))).toBe('wrong-state');
    expect(await refusalOf(lift(two, 7))).toBe('stale');
    expect(await refusalOf(lift(two, 1, call.office.manager))).toBe('not-permitted');
    await lift(two);
    await lift(two);
    expect((await loadScope(member, call.id)).readable.map(({ organisationId }) => organisationId)).toEqual([two]);
  });

  it('is not lifted where the member declared it, nor by the member', async () => {
    const { call, member } = await undeclared();
    const { organisationId } = call.applications[0]!;
    await declareImpartiality({ actor: member, callId: call.id, sha256, now });
    await declareInterests({ actor: member, callId: call.id, said: saying(call, [organisationId]), locale: 'en', now });
    const input = { version: 1, reason: 'No' };
    const lifting = { callId: call.id, userId: member.userId, organisationId, input, now: new Date() };
    expect(await refusalOf(liftConflict({ ...lifting, actor: call.office.approver }))).toBe('wrong-state');
    const own: Actor = { ...call.office.approver, userId: member.userId };
    expect(await refusalOf(liftConflict({ ...lifting, actor: own }))).toBe('not-permitted');
  });
});

describe('a conflict that is found out later', () => {
  const later = (actor: Actor, call: OpenedCall, organisationId: string) =>
    declareConflict({ actor, callId: call.id, organisationId, detail: 'I heard of it today', locale: 'en', now });

  it('closes the application, voids the member’s sheet and takes a ranking back', async () => {
    const call = await openedCall();
    const [chair, member] = await appointed(call);
    await lotsAt(call, 'ranked');
    const [first, second] = call.applications;
    const sheet = await giveSheet(call, member!, first!.applicationId, { relevance: 3, budget: 4 });
    const other = await giveSheet(call, member!, second!.applicationId, { relevance: 3, budget: 4 });
    await later(member!.actor, call, first!.organisationId);
    await later(member!.actor, call, first!.organisationId);
    const stateOf = async (id: string) => (await ScoreSheet.findById(id).orFail().lean()).state;
    expect([await stateOf(sheet), await stateOf(other)]).toEqual(['void', 'submitted']);
    const scope = await loadScope(member!.actor, call.id);
    expect(scope.readable.map(({ applicationId }) => applicationId)).not.toContain(first!.applicationId);
    expect((await Evaluation.findById(`${call.id}:lot-1`).orFail().lean()).stage).toBe('consensus');
    const mails = await mailsTo(await emailOf(chair!.actor));
    expect(mails.filter(({ template }) => template === 'recusal-recorded')).toHaveLength(1);
  });

  it('closes the whole lot where the call says so', async () => {
    const call = await openedCall({ terms: { recusal: 'lot' } });
    const [, member] = await appointed(call);
    await lotsAt(call, 'evaluation');
    const sheet = await giveSheet(call, member!, call.applications[1]!.applicationId, null);
    await later(member!.actor, call, call.applications[0]!.organisationId);
    expect((await ScoreSheet.findById(sheet).orFail().lean()).state).toBe('void');
    expect((await loadScope(member!.actor, call.id)).readable).toEqual([]);
  });

  it('comes too late once the lot is recommended, and is not there for strangers or organisations that did not apply', async () => {
    const call = await openedCall();
    const [, member] = await appointed(call);
    await lotsAt(call, 'recommended');
    const { organisationId } = call.applications[0]!;
    expect(await refusalOf(later(member!.actor, call, organisationId))).toBe('wrong-state');
    expect(await refusalOf(later(member!.actor, call, 'another'))).toBe('not-found');
    expect(await refusalOf(later(call.office.approver, call, organisationId))).toBe('not-found');
  });
});
