import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Application } from '#server/models/application';
import { ApplicationSection } from '#server/models/application-section';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { CallSeal } from '#server/models/call-seal';
import { Organisation } from '#server/models/organisation';
import { StoredFile } from '#server/models/stored-file';
import { Submission } from '#server/models/submission';
import { User } from '#server/models/user';
import { dataKeyOfOwn, digestOf, openEnvelope } from '#server/submissions/envelope';
import { loadSealed } from '#server/submissions/load-sealed';
import { readOwnSubmission } from '#server/submissions/read-own-submission';
import { reviseApplication } from '#server/submissions/revise-application';
import { submitApplication } from '#server/submissions/submit-application';
import { answerWithFile, completeDraft, fillDraft } from '#tests/factories/application';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { codeAt, enrol } from '#tests/factories/second-factor';
import { callToSubmit, closeIn, submitDraft, submitted } from '#tests/factories/submission';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

const clock = () => new Date();

describe('submitting an application', () => {
  it('records what the draft says, sealed, with a receipt, an event that names nobody, and mails', async () => {
    const { reference, id: callId } = await callToSubmit();
    const draft = await completeDraft(reference, new Date());
    const before = Date.now();
    const { receipt, submissionId } = await submitDraft(draft);
    expect(receipt).toMatch(/^R-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
    const record = await Submission.findById(submissionId).orFail().lean();
    expect(record).toMatchObject({ applicationId: draft.id, callId, number: 1, receipt, state: 'current' });
    expect(record.submittedAt.getTime()).toBeGreaterThanOrEqual(before);
    const sealed = await loadSealed(submissionId);
    const { content, fileKeys } = openEnvelope(submissionId, sealed, dataKeyOfOwn(submissionId, record.keys.own ?? ''));
    expect(digestOf(content)).toBe(record.sha256);
    expect(content).toMatchObject({
      number: 1,
      lot: 'lot-1',
      answers: { staff: 12, 'with-partners': 'yes' },
      files: [{ name: 'licence.pdf', question: 'licence' }],
      signatory: { userId: draft.actor.userId, language: 'en' },
    });
    expect(Object.keys(fileKeys)).toEqual(content.files.map(({ id }) => id));
    expect((await StoredFile.findById(content.files[0]?.id).orFail().lean()).heldBy).toEqual([submissionId]);
    expect(await Application.findById(draft.id).lean()).toMatchObject({ state: 'submitted', submissions: 1 });
    const event = await AuditEvent.findOne({ action: 'applications.submitted', 'subject.id': draft.id }).lean();
    expect(event).toMatchObject({ actorId: null, requestId: null, details: {} });
    const [mail] = await mailsTo(await emailOf(draft.colleague.userId));
    expect(JSON.stringify(mail)).toContain(receipt);
  });

  it('is one act for one form, whatever happened since, and for another form it says so with the receipt', async () => {
    const { reference, id: callId } = await callToSubmit();
    const draft = await completeDraft(reference, new Date());
    const formKey = randomUUID();
    const first = await submitDraft(draft, formKey);
    expect(await submitDraft(draft, formKey)).toEqual(first);
    expect(await explanationOf(submitDraft(draft))).toBe('submissions.error.submitted');
    await closeIn(callId, -1000);
    expect(await submitDraft(draft, formKey)).toEqual(first);
    const input = { formKey, currentPassword: 'wrong', declaration: true as const, language: 'en' as const };
    const args = { actor: draft.actor, applicationId: draft.id, input, clock };
    expect(await refusalOf(submitApplication(args))).toBe('invalid');
    const { actor: stranger } = await createUser();
    expect(await refusalOf(submitApplication({ ...args, actor: stranger }))).toBe('not-found');
  });

  it('is a signatory’s, with the password or a code of the second step, good once', async () => {
    const { reference } = await callToSubmit();
    const draft = await completeDraft(reference, new Date());
    const by = (actor: typeof draft.actor, credentials: object, formKey: string = randomUUID()) => {
      const input = { formKey, declaration: true as const, language: 'ru' as const, ...credentials };
      return submitApplication({ actor, applicationId: draft.id, input, clock });
    };
    expect(await refusalOf(by(draft.colleague, { currentPassword: PASSWORD }))).toBe('not-permitted');
    expect(await refusalOf(by(draft.actor, { currentPassword: 'wrong' }))).toBe('invalid');
    expect(await refusalOf(by(draft.actor, {}))).toBe('invalid');
    const { secret } = await enrol({ id: draft.actor.userId, actor: draft.actor }, new Date(Date.now() - 60_000));
    const code = codeAt(secret, new Date());
    const formKey = randomUUID();
    const first = await by(draft.actor, { code }, formKey);
    expect(await by(draft.actor, { code }, formKey)).toEqual(first);
    expect(await refusalOf(by(draft.actor, { code }))).toBe('invalid');
    const other = await completeDraft(reference, new Date());
    expect((await submitDraft(other)).receipt).not.toBe(first.receipt);
  });

  it('takes the place of the submission before, which stays as history and keeps its files', async () => {
    const { reference } = await callToSubmit();
    const first = await submitted(reference);
    const args = { actor: first.colleague, applicationId: first.id };
    await reviseApplication({ ...args, now: new Date() });
    await fillDraft(first, new Date(), { 'answers.need': 'More than before' });
    const second = await submitDraft(first);
    const records = await Submission.find({ applicationId: first.id }).sort({ number: 1 }).lean();
    expect(records.map(({ number, state, receipt }) => [number, state, receipt])).toEqual([
      [1, 'superseded', first.receipt],
      [2, 'current', second.receipt],
    ]);
    const [was, is] = await Promise.all([
      readOwnSubmission({ ...args, receipt: first.receipt }),
      readOwnSubmission({ ...args, receipt: second.receipt }),
    ]);
    expect(was.answers.need).not.toBe(is.answers.need);
    expect(is.answers.need).toBe('More than before');
    const { heldBy } = await StoredFile.findById(is.files[0]?.id).orFail().lean();
    expect(heldBy).toEqual([first.submissionId, second.submissionId]);
  });
});

describe('what cannot be submitted', () => {
  const refused = async (
    change: (draft: Awaited<ReturnType<typeof completeDraft>>, callId: string) => Promise<unknown>,
  ) => {
    const { reference, id } = await callToSubmit();
    const draft = await completeDraft(reference, new Date());
    await change(draft, id);
    const explanation = await explanationOf(submitDraft(draft));
    expect(await Submission.countDocuments({ applicationId: draft.id })).toBe(0);
    expect((await Application.findById(draft.id).orFail().lean()).state).toBe('draft');
    return explanation;
  };

  it.each<[string, Parameters<typeof refused>[0], string]>([
    [
      'something is missing',
      (draft) => fillDraft(draft, new Date(), { 'answers.staff': '' }),
      'submissions.error.incomplete',
    ],
    [
      'the organisation is not verified',
      ({ actor }) =>
        Organisation.updateOne({ _id: actor.home?.id ?? '' }, { $set: { 'standing.verifiedUntil': null } }),
      'submissions.error.hindered',
    ],
    [
      'the call was changed and nobody said that they go on',
      (_draft, callId) => Call.updateOne({ _id: callId }, { $set: { 'current.materialSince': 2 } }),
      'submissions.error.reconfirm',
    ],
    [
      'a file is being scanned',
      ({ id }) => StoredFile.updateOne({ 'subject.id': `${id}.licence` }, { $set: { state: 'scanning' } }),
      'applications.check.scanning',
    ],
    [
      'a file is infected',
      ({ id }) => StoredFile.updateOne({ 'subject.id': `${id}.licence` }, { $set: { state: 'infected' } }),
      'applications.check.infected',
    ],
    [
      'a file is still arriving',
      async (draft) => {
        const fileId = await answerWithFile(draft, 'licence', new Date());
        const receiving = { offset: 1, touchedAt: new Date() };
        await StoredFile.updateOne({ _id: fileId }, { $set: { state: 'receiving', receiving } });
      },
      'submissions.error.arriving',
    ],
    [
      'the call is cancelled',
      (_draft, id) => Call.updateOne({ _id: id }, { $set: { cancelled: {} } }),
      'applications.error.cancelled',
    ],
    [
      'the call has no key',
      (_draft, id) => CallSeal.updateOne({ _id: id }, { $set: { key: null } }),
      'submissions.error.noKey',
    ],
    ['the deadline has come', (_draft, id) => closeIn(id, -1), 'submissions.error.late'],
  ])('while %s', async (_what, change, explanation) => {
    expect(await refused(change)).toBe(explanation);
  });

  it('an upload that was given up is not waited for', async () => {
    const { reference } = await callToSubmit();
    const draft = await completeDraft(reference, new Date());
    const fileId = await answerWithFile(draft, 'licence', new Date());
    const receiving = { offset: 1, touchedAt: new Date(Date.now() - 10 * 60_000) };
    await StoredFile.updateOne({ _id: fileId }, { $set: { state: 'receiving', receiving } });
    expect((await submitDraft(draft)).receipt).toMatch(/^R-/);
    const revisions = await ApplicationSection.find({ applicationId: draft.id }, { revision: 1 }).lean();
    expect(Math.min(...revisions.map(({ revision }) => revision))).toBeGreaterThan(0);
  });
});

async function emailOf(userId: string): Promise<string> {
  return (await User.findById(userId).orFail().lean()).email;
}
