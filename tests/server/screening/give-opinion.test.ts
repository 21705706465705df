import { describe, expect, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { Committee } from '#server/models/committee';
import { Screening } from '#server/models/screening';
import { decideScreening } from '#server/screening/decide-screening';
import { getScreening } from '#server/screening/get-screening';
import { giveOpinion } from '#server/screening/give-opinion';
import { lotsAt, recuse, type Member } from '#tests/factories/evaluation';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { callInScreening, checksFor, findings, type Screened } from '#tests/factories/screening';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const now = () => new Date();

async function prepared() {
  const screened = await callInScreening();
  const [one, other, third] = screened.members as [Member, Member, Member];
  const applicationId = screened.call.applications[0]!.applicationId;
  const checks = await checksFor(screened, one);
  return { ...screened, one, other, third, applicationId, checks, wanted: { callId: screened.call.id, applicationId } };
}
type Prepared = Awaited<ReturnType<typeof prepared>>;

const give = ({ wanted, checks }: Prepared, { actor }: Member, notMet: string[] = []) =>
  giveOpinion({ actor, ...wanted, findings: findings(checks, notMet), now: now() });

const decide = ({ wanted, checks }: Prepared, { actor }: Member, seen: number, notMet: string[] = []) =>
  decideScreening({ actor, ...wanted, input: { findings: findings(checks, notMet), seen }, now: now() });

const pageOf = ({ wanted }: Prepared, { actor }: Member) => getScreening({ actor, ...wanted, now: now() });

describe('the opinions of two screeners', () => {
  it('make the outcome where they agree, with the reasons of both', async () => {
    const at = await prepared();
    await give(at, at.one, ['file-statutes']);
    await give(at, at.secretary, ['file-statutes']);
    const record = await Screening.findById(at.applicationId).orFail().lean();
    expect(record.outcome).toMatchObject({ eligible: false, by: 'agreement' });
    expect(record.outcome?.checks).toContainEqual({
      check: 'file-statutes',
      met: false,
      reason: 'Because of file-statutes',
    });
    const actions = (await AuditEvent.find({ 'subject.id': at.applicationId }).lean()).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['screening.opinion-given', 'screening.agreed']));
    expect(await explanationOf(give(at, at.third))).toBe('screening.error.decided');
  });

  it('are hidden from each other until both are given, and from everybody else until the outcome', async () => {
    const at = await prepared();
    await give(at, at.one, ['file-statutes']);
    for (const member of [at.other, at.chair, at.secretary]) {
      expect(await pageOf(at, member)).toMatchObject({ given: 1, opinions: [], own: null, state: 'given' });
    }
    await give(at, at.other);
    expect((await pageOf(at, at.one)).opinions).toHaveLength(2);
    expect((await pageOf(at, at.chair)).opinions).toHaveLength(2);
    expect(await pageOf(at, at.third)).toMatchObject({ opinions: [], disputed: [], act: null });
    expect(await pageOf(at, at.secretary)).toMatchObject({ opinions: [], disputed: [], act: null });
  });

  it('can be thought over until the other one is there, and not after', async () => {
    const at = await prepared();
    await give(at, at.one, ['file-statutes']);
    await give(at, at.one, ['signature']);
    await give(at, at.other, []);
    const { own, disputed } = await pageOf(at, at.one);
    expect(own?.['signature']?.met).toBe(false);
    expect(disputed).toEqual(['signature']);
    expect(await explanationOf(give(at, at.one))).toBe('screening.error.enough');
    expect(await explanationOf(give(at, at.third))).toBe('screening.error.enough');
  });

  it('sent twice count once, also when the first already made the outcome', async () => {
    const at = await prepared();
    await Promise.all([give(at, at.one), give(at, at.other)]);
    await give(at, at.other);
    const record = await Screening.findById(at.applicationId).orFail().lean();
    expect(record.opinions).toHaveLength(2);
    expect(record.outcome?.eligible).toBe(true);
  });

  it('are not the chair’s, an alternate’s, a recused member’s, or possible outside of the screening', async () => {
    const at = await prepared();
    expect(await refusalOf(give(at, at.chair))).toBe('not-permitted');
    expect(await refusalOf(give(at, at.alternate))).toBe('not-found');
    await recuse(at.call, at.one.actor, at.call.applications[0]!.organisationId);
    expect(await refusalOf(give(at, at.one))).toBe('not-found');
    await lotsAt(at.call, 'evaluation');
    expect(await explanationOf(give(at, at.other))).toBe('screening.error.notNow');
  });

  it('need an answer to every check and a reason where the portal or the answer says no', async () => {
    const at = await prepared();
    const said = findings(at.checks);
    const { signature: _, ...incomplete } = said;
    const by = { actor: at.one.actor, ...at.wanted, now: now() };
    expect(await explanationOf(giveOpinion({ ...by, findings: incomplete }))).toBe('screening.error.unanswered');
    const bare = { ...said, 'file-statutes': { met: true, reason: ' ' } };
    expect(await explanationOf(giveOpinion({ ...by, findings: bare }))).toBe('screening.error.noReason');
  });

  it('count no more once their author is recused', async () => {
    const at = await prepared();
    await give(at, at.one);
    await recuse(at.call, at.one.actor, at.call.applications[0]!.organisationId);
    expect((await pageOf(at, at.other)).given).toBe(0);
    await give(at, at.other);
    await give(at, at.third);
    const record = await Screening.findById(at.applicationId).orFail().lean();
    expect(record.outcome?.userIds).toEqual([at.other.actor.userId, at.third.actor.userId]);
  });
});

describe('the decision of the chair', () => {
  async function disputed() {
    const at = await prepared();
    await give(at, at.one, ['file-statutes']);
    await give(at, at.other);
    return { at, version: (await pageOf(at, at.chair)).version };
  }

  it('settles what the two differ on, and leaves the rest as they agreed', async () => {
    const { at, version } = await disputed();
    await decide(at, at.chair, version, ['file-statutes', 'signature']);
    const { outcome } = await pageOf(at, at.third);
    expect(outcome).toMatchObject({ eligible: false, by: 'chair', names: [at.chair.actor.name] });
    const found = Object.fromEntries((outcome?.checks ?? []).map(({ check, met }) => [check, met]));
    expect(found).toMatchObject({ 'file-statutes': false, signature: true });
  });

  it('is the chair’s alone, with reasons, on what the chair has seen, and made once', async () => {
    const { at, version } = await disputed();
    expect(await refusalOf(decide(at, at.third, version))).toBe('not-permitted');
    expect(await refusalOf(decide(at, at.secretary, version))).toBe('not-permitted');
    expect(await refusalOf(decide(at, at.chair, version - 1))).toBe('stale');
    const silent = { 'file-statutes': { met: true, reason: '' } };
    const input = { findings: silent, seen: version };
    expect(await explanationOf(decideScreening({ actor: at.chair.actor, ...at.wanted, input, now: now() }))).toBe(
      'screening.error.noReason',
    );
    const both = await Promise.allSettled([decide(at, at.chair, version), decide(at, at.chair, version)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await explanationOf(decide(at, at.chair, version))).toBe('screening.error.decided');
  });

  it('waits for two who differ', async () => {
    const at = await prepared();
    await give(at, at.one);
    const { version } = await pageOf(at, at.chair);
    expect(await explanationOf(decide(at, at.chair, version))).toBe('screening.error.notForChair');
  });

  it('is never made by one of the two, who chairs in place of the chair by now', async () => {
    const { at, version } = await disputed();
    await actingChair(at, at.one);
    expect(await explanationOf(decide(at, at.one, version))).toBe('screening.error.ownOpinion');
    expect(await refusalOf(decide(at, at.chair, version))).toBe('not-permitted');
    await actingChair(at, at.third);
    await decide(at, at.third, version);
  });

  it('covers every check where conflicts leave no two to screen', async () => {
    const at = await prepared();
    const { organisationId } = at.call.applications[0]!;
    for (const { actor } of [at.secretary, ...at.members.slice(1)]) await recuse(at.call, actor, organisationId);
    expect((await pageOf(at, at.chair)).act).toBeNull();
    await give(at, at.one);
    const { act, version } = await pageOf(at, at.chair);
    expect(act).toBe('decision');
    await decide(at, at.chair, version, ['signature']);
    expect((await pageOf(at, at.one)).outcome?.eligible).toBe(false);
  });
});

async function actingChair({ call }: Pick<Screened, 'call'>, { actor }: Member): Promise<void> {
  const named = { lot: 'lot-1', userId: actor.userId, by: actor.userId, at: now() };
  await Committee.updateOne({ _id: call.id }, { $push: { actingChairs: named } });
}
