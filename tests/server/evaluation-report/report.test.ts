import { describe, expect, it } from 'vitest';
import { getReport } from '#server/evaluation-report/get-report';
import { loadReport } from '#server/evaluation-report/load-report';
import { printReport } from '#server/evaluation-report/print-report';
import { sha256OfJson } from '#server/evaluation-report/report-content';
import { signedStatements } from '#server/evaluation-report/signed-statements';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { EvaluationReport } from '#server/models/evaluation-report';
import { recordMeeting } from '#server/meetings/record-meeting';
import { User } from '#server/models/user';
import { isSignedByPortal } from '#server/security/portal-signature';
import { recuse, type Member } from '#tests/factories/evaluation';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { lotToReport, type ReportedLot } from '#tests/factories/reported';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const pageOf = ({ call }: ReportedLot, { actor }: Pick<Member, 'actor'>) =>
  getReport({ actor, callId: call.id, lot: 'lot-1' });
const reportOf = ({ call, chair }: ReportedLot, number = 1) =>
  loadReport({ actor: chair.actor, callId: call.id, lot: 'lot-1', number });
const stageOf = async ({ call }: ReportedLot) =>
  (await Evaluation.findById(evaluationId(call.id, 'lot-1')).orFail().lean()).stage;

describe('the report on a lot', () => {
  it('tells of committee, screening, scores, ranking and figures, under its SHA-256', async () => {
    const lot = await lotToReport();
    await lot.make();
    const { report } = await reportOf(lot);
    expect(report.sha256).toBe(sha256OfJson(report.content));
    const { content } = report;
    expect(content.seats).toHaveLength(7);
    expect(content.signers.map(({ name }) => name)).toEqual(lot.signers.map(({ actor }) => actor.name));
    expect(content.screening.map(({ eligible }) => eligible)).toEqual([true, true, true]);
    expect(content.sheets).toHaveLength(9);
    expect(content.ranking.result.positions.map(({ outcome }) => outcome)).toContain('recommended');
    expect(content.analytics.severities).toHaveLength(3);
    expect(JSON.stringify(await EvaluationReport.find({ callId: lot.call.id }, { content: 1 }).lean())).not.toContain(
      'Organisation 1',
    );
  });

  it('is made by the chair or the secretary, once, and only while the lot is ranked', async () => {
    const lot = await lotToReport();
    expect(await refusalOf(lot.make(lot.members[1]))).toBe('not-permitted');
    await lot.make(lot.chair);
    await lot.make(lot.chair);
    expect(await EvaluationReport.countDocuments({ callId: lot.call.id })).toBe(1);
    expect(await explanationOf(lot.make(lot.secretary, { seen: 1, reason: '' }))).toBe('report.error.reason');
    for (const signer of lot.signers) await lot.sign(signer);
    expect(await explanationOf(lot.make(lot.secretary, { seen: 1, reason: 'Late' }))).toBe('report.error.stage');
  });

  it('makes the same bytes on paper each time, and others once somebody has signed', async () => {
    const lot = await lotToReport();
    await lot.make();
    const print = async () => printReport((await reportOf(lot)).report, 'ru', 'http://localhost');
    const first = await print();
    expect(first.equals(await print())).toBe(true);
    await lot.sign(lot.chair);
    expect(first.equals(await print())).toBe(false);
  });
});

describe('signing', () => {
  it('takes every signer once; the last one recommends the lot and the institution is told', async () => {
    const lot = await lotToReport();
    await lot.make();
    const [last, ...others] = [...lot.signers].reverse();
    for (const signer of others) await lot.sign(signer);
    await lot.sign(lot.chair);
    expect(await stageOf(lot)).toBe('ranked');
    await lot.sign(last!, { opinion: 'The second one deserves it more' });
    expect(await stageOf(lot)).toBe('recommended');
    const { report } = await reportOf(lot);
    const statements = signedStatements(report);
    expect(statements).toHaveLength(6);
    const { statement: said, sha256: statement, signature, signedBy } = statements[5]!;
    expect(said).toMatchObject({ report: report.sha256, opinion: 'The second one deserves it more' });
    expect(sha256OfJson(said)).toBe(statement);
    expect(isSignedByPortal(statement, { signature, signedBy })).toBe(true);
    const told = await mailsTo(await emailOf(lot.call.office.approver.userId));
    expect(told.map(({ template }) => template)).toContain('report-signed');
  });

  it('lets two sign at the same time, the last two as well', async () => {
    const lot = await lotToReport();
    await lot.make();
    await Promise.all(lot.signers.map((signer) => lot.sign(signer)));
    expect((await reportOf(lot)).report.signatures).toHaveLength(6);
    expect(await stageOf(lot)).toBe('recommended');
  });

  it('asks for the password, and refuses who has none to give, another report, and no report', async () => {
    const lot = await lotToReport();
    expect(await refusalOf(lot.sign(lot.chair))).toBe('not-found');
    await lot.make();
    expect(await explanationOf(lot.sign(lot.chair, { currentPassword: 'wrong' }))).toBe(
      'accounts.error.currentPassword',
    );
    expect(await explanationOf(lot.sign(lot.chair, { sha256: 'f'.repeat(64) }))).toBe('report.error.newer');
    const alternate = lot.members.find(({ part }) => part === 'alternate');
    expect(await refusalOf(lot.sign(alternate!))).toBe('not-found');
    expect((await reportOf(lot)).report.signatures).toEqual([]);
  });

  it('is void when the report is made anew, and everybody signs again', async () => {
    const lot = await lotToReport();
    await lot.make();
    await lot.sign(lot.chair);
    await lot.make(lot.secretary, { seen: 1, reason: 'A meeting was missing' });
    const page = await pageOf(lot, lot.chair);
    expect(page).toMatchObject({
      report: { number: 2 },
      earlier: [{ number: 1, signatures: 1, reason: 'A meeting was missing' }],
      maySign: true,
    });
    expect((await reportOf(lot, 2)).report.signatures).toEqual([]);
    const mails = await mailsTo(await emailOf(lot.chair.actor.userId));
    expect(mails.filter(({ template }) => template === 'report-to-sign')).toHaveLength(2);
  });

  it('is refused once what the report tells of has changed', async () => {
    const lot = await lotToReport();
    await lot.make();
    await recordMeeting({
      actor: lot.secretary.actor,
      callId: lot.call.id,
      lot: 'lot-1',
      input: {
        formKey: 'one',
        heldAt: localNow(),
        place: 'Ashgabat',
        present: lot.signers.map(({ actor }) => actor.userId),
        decisions: 'To sign',
      },
      now: new Date(Date.now() + 120_000),
    });
    expect(await explanationOf(lot.sign(lot.chair))).toBe('report.error.outOfDate');
    expect(await pageOf(lot, lot.chair)).toMatchObject({ isOutOfDate: true, maySign: false });
    await lot.make(lot.chair, { seen: 1, reason: 'The meeting' });
    await lot.sign(lot.chair);
    expect((await reportOf(lot, 2)).report.content.meetings).toMatchObject([{ decisions: 'To sign' }]);
  });
});

describe('who knows of a report', () => {
  it('is the committee without a conflict in the lot; who has one neither reads nor signs it, and is named in it', async () => {
    const lot = await lotToReport();
    const member = lot.members[4]!;
    await recuse(lot.call, member.actor, lot.call.applications[0]!.organisationId);
    await lot.make();
    const { report } = await reportOf(lot);
    expect(report.content.conflicts).toMatchObject([
      { name: member.actor.name, organisation: 'Organisation 1 of lot-1', isDeclared: true, recused: true },
    ]);
    expect(JSON.stringify(report.content)).not.toContain('A relative works there');
    expect(report.signers.map(({ userId }) => userId)).not.toContain(member.actor.userId);
    expect(await refusalOf(pageOf(lot, member))).toBe('not-found');
    expect(await refusalOf(lot.sign(member))).toBe('not-found');
  });

  it('is the institution and auditors, too, who sign nothing; nobody else', async () => {
    const lot = await lotToReport();
    await lot.make();
    const auditor = await createUser({ roles: ['auditor'] });
    for (const actor of [lot.call.office.approver, lot.call.office.manager, auditor.actor]) {
      expect(await pageOf(lot, { actor })).toMatchObject({ report: { number: 1 }, maySign: false, mayMake: false });
    }
    for (const roles of [['approver'], ['manager'], ['evaluator'], ['representative']] as const) {
      const stranger = await createUser({ roles: [...roles] });
      expect(await refusalOf(pageOf(lot, stranger))).toBe('not-found');
    }
  });
});

const emailOf = async (userId: string) => (await User.findById(userId).orFail().lean()).email;

/** On the clock of Asia/Ashgabat, as forms give it. */
const localNow = () => new Date(Date.now() + 5 * 3_600_000 + 60_000).toISOString().slice(0, 16);
