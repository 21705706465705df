import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '#server/applications/typed-questions';
import { beginReport } from '#server/milestones/begin-report';
import { saveReport } from '#server/milestones/save-report';
import { submitReport } from '#server/milestones/submit-report';
import { Agreement } from '#server/models/agreement';
import { AuditEvent } from '#server/models/audit-event';
import { StoredFile } from '#server/models/stored-file';
import { User } from '#server/models/user';
import { acceptedPart, runningAgreement } from '#tests/factories/agreement';
import { mailsTo } from '#tests/factories/mails';
import {
  accept,
  evidenceFile,
  giveBack,
  handIn,
  milestoneRecord,
  reportedMilestone,
  reportOf,
  writtenReport,
} from '#tests/factories/milestone';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();
const templatesTo = async ({ userId }: { userId: string }) => {
  const { email } = await User.findById(userId).orFail().lean();
  return (await mailsTo(email)).map(({ template }) => template);
};

describe('reporting on a milestone', () => {
  it('is written section by section, handed in once, and told to the institution', async () => {
    const running = await runningAgreement();
    const definition = await writtenReport(running);
    expect(definition.sections.map(({ key }) => key)).toEqual([
      ...['narrative', 'people-served', 'planned-deliverables', 'planned-evidence'],
    ]);
    const formKey = randomUUID();
    await Promise.all([handIn(running, 'm1', formKey), handIn(running, 'm1', formKey)]);
    const { version } = await reportOf(running);
    const again = { actor: running.representative, agreementId: running.agreement._id, key: 'm1', now };
    await submitReport({ ...again, input: { version: version - 1, formKey } });
    expect(await milestoneRecord(running)).toMatchObject({ state: 'reported', parts: [] });
    expect(await reportOf(running)).toMatchObject({ state: 'submitted', number: 1, rounds: [{ returned: null }] });
    expect(await AuditEvent.countDocuments({ action: 'milestones.reported', 'details.milestone': 'm1' })).toBe(1);
    expect(await templatesTo(running.manager)).toContain('milestone-reported');
    expect(await explanationOf(handIn(running))).toBe('milestones.error.handedIn');
    const save = saveReport({ ...again, section: 'narrative', typed: {}, base: '' });
    expect(await explanationOf(save)).toBe('milestones.error.handedIn');
  });

  it('begins one report for two colleagues at once, and none before its time', async () => {
    const running = await runningAgreement();
    const { representative, signatory, agreement } = running;
    const begin = (actor: typeof signatory, key = 'm1') => beginReport({ actor, agreementId: agreement._id, key, now });
    const [one, other] = await Promise.all([begin(representative), begin(signatory)]);
    expect(one).toEqual(other);
    expect(await explanationOf(begin(representative, 'm2'))).toBe('milestones.error.after');
    expect(await refusalOf(begin(representative, 'm9'))).toBe('not-found');
    await acceptedPart(running, 'm1');
    expect(await refusalOf(begin(representative, 'm2'))).toBeNull();
    await Agreement.updateOne({ _id: agreement._id }, { $set: { state: 'suspended' } });
    expect(await refusalOf(begin(representative, 'm1'))).toBe('wrong-state');
  });

  it('is the organisation’s own: nobody else begins, writes or hands it in', async () => {
    const running = await runningAgreement();
    await writtenReport(running);
    const { actor: stranger } = await createUser({ roles: ['representative'] });
    for (const actor of [stranger, running.manager, running.approver, running.finance]) {
      const of = { actor, agreementId: running.agreement._id, key: 'm1', now };
      expect(await refusalOf(beginReport(of))).toBe('not-found');
      expect(await refusalOf(saveReport({ ...of, section: 'narrative', typed: {}, base: '' }))).toBe('not-found');
      expect(await refusalOf(submitReport({ ...of, input: { version: 1, formKey: randomUUID() } }))).toBe('not-found');
    }
    expect(await reportOf(running)).toMatchObject({ state: 'draft', rounds: [] });
  });

  it('keeps what a colleague typed meanwhile', async () => {
    const running = await runningAgreement();
    await writtenReport(running);
    const of = { actor: running.signatory, agreementId: running.agreement._id, key: 'm1', section: 'narrative', now };
    const typed = { 'answers.results': 'Other words', 'answers.next': 'More' };
    expect(await explanationOf(saveReport({ ...of, typed, base: fingerprint({}) }))).toBe('milestones.error.stale');
    expect((await reportOf(running)).values['answers.results']).toBe('Answer to results');
  });

  it('is not handed in with an answer missing, a file that is not ready, or from a page of before', async () => {
    const running = await runningAgreement();
    const { agreement, representative: actor } = running;
    await writtenReport(running);
    const report = await reportOf(running);
    const submit = (version: number) =>
      submitReport({
        ...{ actor, agreementId: agreement._id, key: 'm1', now },
        input: { version, formKey: randomUUID() },
      });
    expect(await explanationOf(submit(report.version - 1))).toBe('milestones.error.stale');
    await evidenceFile(report._id, 'evidence-photos', actor.userId, 'scanning');
    expect(await explanationOf(submit(report.version))).toBe('applications.check.scanning');
    await StoredFile.deleteMany({ 'subject.id': `${report._id}.evidence-photos` });
    expect(await explanationOf(submit(report.version))).toBe('milestones.error.incomplete');
  });

  it('is written on after it was returned, with the comments kept by round', async () => {
    const running = await runningAgreement();
    await reportedMilestone(running);
    await giveBack(running, 'm1', { 'evidence-photos': 'Too dark', unknown: 'is passed over', results: '  ' });
    expect(await milestoneRecord(running)).toMatchObject({ state: 'returned' });
    const returned = await reportOf(running);
    expect(returned.rounds[0]?.returned).toMatchObject({
      ...{ reason: 'The photographs are dark', comments: [{ item: 'evidence-photos', text: 'Too dark' }] },
    });
    expect(await templatesTo(running.representative)).toContain('milestone-answered');
    expect(await explanationOf(giveBack(running))).toBe('milestones.error.notReported');
    expect(await explanationOf(accept(running))).toBe('milestones.error.notReported');
    await handIn(running);
    expect(await reportOf(running)).toMatchObject({ _id: returned._id, state: 'submitted' });
    expect((await reportOf(running)).rounds).toHaveLength(2);
  });
});
