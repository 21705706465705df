import { describe, expect, it } from 'vitest';
import { Opening, type OpeningRecord } from '#server/models/opening';
import { StoredFile, type StoredFileRecord } from '#server/models/stored-file';
import { Submission } from '#server/models/submission';
import { SubmissionContent } from '#server/models/submission-content';
import { User } from '#server/models/user';
import { aboutFile, contentOf } from '#server/files/file-seal';
import { readBytes } from '#server/files/read-content';
import { mailsTo } from '#tests/factories/mails';
import { come, openAll, passDeadline } from '#tests/factories/opening';
import { refusalOf } from '#tests/factories/refusal';
import { callToSubmit, submitDraft, submitted, withdrawDraft } from '#tests/factories/submission';
import { readOwnSubmission } from '#server/submissions/read-own-submission';
import { reviseApplication } from '#server/submissions/revise-application';
import { useDatabase } from '#tests/factories/test-database';

describe('what organisations submitted', () => {
  useDatabase();

  const open = async (call: Awaited<ReturnType<typeof callToSubmit>>) => {
    await passDeadline(call.id);
    await come(call.id, call.openers.slice(0, 2));
    await openAll();
    return (await Opening.findById(call.id).orFail().lean<OpeningRecord>()).minutes[0]?.received ?? [];
  };

  it('is in the minutes under the numbers and digests of its receipts: what counts, what was revised, what was withdrawn', async () => {
    const call = await callToSubmit();
    const first = await submitted(call.reference);
    const second = await submitted(call.reference);
    const { actor, id: applicationId } = first;
    await reviseApplication({ actor, applicationId, now: new Date() });
    const revised = await submitDraft(first);
    await withdrawDraft(second);
    const received = await open(call);
    const kept = await Submission.find({ callId: call.id }).lean();
    expect(received.map(({ receipt, state, failure }) => [receipt, state, failure])).toEqual([
      [first.receipt, 'superseded', null],
      [second.receipt, 'withdrawn', null],
      [revised.receipt, 'current', null],
    ]);
    for (const { receipt, sha256, number } of received) {
      expect(kept.find((one) => one.receipt === receipt)).toMatchObject({ sha256, number });
    }
    const content = await readOwnSubmission({ actor, applicationId, receipt: revised.receipt });
    expect(content).toMatchObject({ applicationId, number: 2, organisation: { id: actor.home?.id } });
  });

  it('is missed in the minutes when somebody took it out of the database', async () => {
    const call = await callToSubmit();
    const { submissionId } = await submitted(call.reference);
    const { receipt } = await submitted(call.reference);
    await Submission.deleteOne({ _id: submissionId });
    await SubmissionContent.deleteOne({ _id: submissionId });
    expect((await open(call)).map((one) => [one.receipt, one.failure])).toEqual([[receipt, null]]);
    const { minutes } = await Opening.findById(call.id).orFail().lean<OpeningRecord>();
    expect(minutes[0]).toMatchObject({ missing: 1 });
    const { email } = await User.findById(call.office.manager.userId).orFail().lean();
    const [mail] = await mailsTo(email);
    expect(mail?.mail.text).toContain('not in the database any more');
  });

  it('is readable again to its organisation, files too, where the call sealed strictly', async () => {
    const call = await callToSubmit({ strictSealing: true });
    const { actor, id: applicationId, submissionId, receipt } = await submitted(call.reference);
    const reading = () => readOwnSubmission({ actor, applicationId, receipt });
    expect(await refusalOf(reading())).toBe('not-permitted');
    const held = () => StoredFile.findOne({ heldBy: submissionId }).orFail().lean<StoredFileRecord>();
    expect((await held()).sealed).toBeNull();
    expect((await open(call)).map(({ failure }) => failure)).toEqual([null]);
    const { files, answers } = await reading();
    expect(Object.keys(answers).length).toBeGreaterThan(0);
    const file = await held();
    expect(aboutFile(file)).toMatchObject({ name: files[0]?.name, sha256: files[0]?.sha256 });
    expect((await readBytes(contentOf(file), 0, files[0]?.size ?? 0)).subarray(0, 4).toString()).toBe('%PDF');
  });
});
