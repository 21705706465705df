import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getDraft } from '#server/applications/get-draft';
import { comment } from '#server/applications/comment';
import { sweepUploads } from '#server/files/sweep-uploads';
import { Application } from '#server/models/application';
import { AuditEvent } from '#server/models/audit-event';
import { Submission } from '#server/models/submission';
import { User } from '#server/models/user';
import { openStub } from '#server/submissions/stub';
import { readOwnSubmission } from '#server/submissions/read-own-submission';
import { reviseApplication } from '#server/submissions/revise-application';
import { openReason } from '#server/submissions/withdrawal-reason';
import { withdrawApplication } from '#server/submissions/withdraw-application';
import { pino } from 'pino';
import { keyring } from '#server/security/keyring';
import { answerWithFile, completeDraft, fillDraft } from '#tests/factories/application';
import { mailsTo } from '#tests/factories/mails';
import { refusalOf } from '#tests/factories/refusal';
import { callToSubmit, closeIn, submitDraft, submitted, withdrawDraft } from '#tests/factories/submission';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';
import { tracesOf } from '../files/upload-file';

useDatabase();

const clock = () => new Date();

describe('taking an application back', () => {
  it('leaves none that counts, tells the members, and lets them submit again', async () => {
    const { reference } = await callToSubmit();
    const first = await submitted(reference);
    const input = { formKey: randomUUID(), currentPassword: PASSWORD, reason: 'A mistake in the budget' };
    const args = { actor: first.actor, applicationId: first.id, input, clock };
    await withdrawApplication(args);
    await withdrawApplication(args);
    const record = await Submission.findById(first.submissionId).orFail().lean();
    expect(record.state).toBe('withdrawn');
    expect(openReason(first.id, record.withdrawn?.reason ?? '')).toBe('A mistake in the budget');
    expect(await Application.findById(first.id).lean()).toMatchObject({ state: 'withdrawn', revising: null });
    const { email } = await User.findById(first.colleague.userId).orFail().lean();
    expect((await mailsTo(email)).filter((mail) => JSON.stringify(mail).includes('withdrawn'))).toHaveLength(1);
    const event = await AuditEvent.findOne({ action: 'applications.withdrawn', 'subject.id': first.id }).lean();
    expect(event).toMatchObject({ actorId: null, requestId: null });
    const again = await submitDraft(first);
    expect(again.receipt).not.toBe(first.receipt);
    expect(await Submission.countDocuments({ applicationId: first.id, state: 'current' })).toBe(1);
  });

  it('is a signatory’s with the password, of what is submitted, before the deadline', async () => {
    const { reference, id: callId } = await callToSubmit();
    const draft = await completeDraft(reference, new Date());
    expect(await refusalOf(withdrawDraft(draft))).toBe('wrong-state');
    await submitDraft(draft);
    const { actor: stranger } = await createUser();
    expect(await refusalOf(withdrawDraft({ id: draft.id, actor: stranger }))).toBe('not-found');
    expect(await refusalOf(withdrawDraft({ id: draft.id, actor: draft.colleague }))).toBe('not-permitted');
    const input = { formKey: randomUUID(), currentPassword: 'wrong', reason: '' };
    expect(await refusalOf(withdrawApplication({ actor: draft.actor, applicationId: draft.id, input, clock }))).toBe(
      'invalid',
    );
    await closeIn(callId, -1);
    expect(await refusalOf(withdrawDraft(draft))).toBe('late');
    expect(await Submission.countDocuments({ applicationId: draft.id, state: 'current' })).toBe(1);
  });
});

describe('where a call seals strictly', () => {
  const MARK = 'Gizlin sözler';
  const FILE = 'gizlin-kagyz.pdf';

  it('nothing of what was submitted opens with the key ring, names of files neither, and a revision begins empty', async () => {
    const { reference } = await callToSubmit({ strictSealing: true });
    const draft = await completeDraft(reference, new Date());
    await fillDraft(draft, new Date(), { 'answers.need': MARK });
    const { actor, id } = draft;
    const place = { actor, applicationId: id, section: 'relevance', now: new Date() };
    await comment({ ...place, input: { text: `${MARK}, a comment`, formKey: randomUUID() } });
    const fileId = await answerWithFile(draft, 'licence', new Date(), { name: FILE });
    const told = async (words: string) => (await openedByKeyring()).includes(words);
    expect([await told(MARK), await told(FILE)]).toEqual([true, true]);
    const { receipt, submissionId } = await submitDraft(draft);
    expect([await told(receipt), await told(MARK), await told(FILE)]).toEqual([true, false, false]);
    expect(await refusalOf(readOwnSubmission({ actor, applicationId: id, receipt }))).toBe('not-permitted');
    const record = await Submission.findById(submissionId).orFail().lean();
    expect([record.keys.own, openStub(record).files[0]?.name]).toEqual([null, '']);
    await sweepUploads({ now: new Date(), log: pino({ level: 'silent' }) });
    expect(await tracesOf(fileId)).toEqual({ records: 1, contents: 1, chunks: 1 });
    await reviseApplication({ actor, applicationId: id, now: new Date() });
    const after = await getDraft({ actor, applicationId: id, now: new Date() });
    expect([after.standing, after.typed, after.files]).toEqual(['open', {}, {}]);
    await fillDraft(draft, new Date());
    expect((await submitDraft(draft)).receipt).not.toBe(receipt);
  });
});

/** Every text of every collection that was encrypted under the key ring, opened as whoever has both can. */
async function openedByKeyring(): Promise<string> {
  const { db } = mongoose.connection;
  const texts: string[] = [];
  const places = (id: string) =>
    ['application-section', 'application-decisive', 'application-comment', 'application-change', 'submission-stub']
      .concat(['file-key', 'file-about', 'outbox', 'mail'])
      .map((place) => `${place}:${id}`);
  const open = (value: unknown, id: string): void => {
    if (typeof value === 'string' && /^[\w-]+\.[\w-]{38,}$/.test(value)) {
      for (const place of places(id)) texts.push(...opened(value, place));
    } else if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) open(inner, id);
    }
  };
  for (const { name } of (await db?.listCollections().toArray()) ?? []) {
    for (const row of (await db?.collection(name).find({}).toArray()) ?? []) {
      texts.push(JSON.stringify(row));
      open(row, String(row._id));
    }
  }
  return texts.join('\n');
}

function opened(value: string, place: string): string[] {
  try {
    return [keyring().decrypt(value, place).toString()];
  } catch {
    return [];
  }
}
