import { beforeAll, describe, expect, it } from 'vitest';
import { getOfficeCall } from '#server/calls/get-office-call';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { checkReceipt } from '#server/submissions/check-receipt';
import { countSubmissions } from '#server/submissions/count-submissions';
import { readOwnSubmission } from '#server/submissions/read-own-submission';
import { isReceiptCode, receiptCode } from '#server/submissions/receipt-code';
import { completeDraft } from '#tests/factories/application';
import { refusalOf } from '#tests/factories/refusal';
import { callToSubmit, closeIn, submitted, withdrawDraft } from '#tests/factories/submission';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

describe('a receipt', () => {
  let record: SubmissionRecord;
  let submission: Awaited<ReturnType<typeof submitted>>;
  let address = 0;
  const client = () => ({ address: `192.0.2.${(address += 1)}` });

  beforeAll(async () => {
    submission = await submitted((await callToSubmit()).reference);
    record = await Submission.findById(submission.submissionId).orFail().lean();
  });

  it('is genuine for whoever holds its number and its code, in any spelling, and tells nothing else', async () => {
    const { receipt, sha256, submittedAt } = record;
    const code = receiptCode(record);
    expect(code).toMatch(/^([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/);
    const found = await checkReceipt({ receipt, code, client: client() });
    expect(found).toMatchObject({ receipt, sha256, submittedAt, title: { en: 'Care at home in Ashgabat' } });
    expect(Object.keys(found ?? {}).sort()).toEqual(['receipt', 'reference', 'sha256', 'submittedAt', 'title']);
    const spelt = {
      receipt: ` ${receipt.toLowerCase().replaceAll('-', ' ')}`,
      code: code.toLowerCase().replaceAll('-', ''),
    };
    expect(await checkReceipt({ ...spelt, client: client() })).toEqual(found);
  });

  it('is unknown alike for a wrong number and a wrong code', async () => {
    const { receipt } = record;
    const code = receiptCode(record);
    const wrong = code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`;
    for (const typed of [
      { receipt, code: wrong },
      { receipt, code: '' },
      { receipt, code: `${code}0` },
      { receipt: 'R-0000-0000-00', code },
      { receipt: 'nothing', code },
      { receipt: '', code: '' },
    ]) {
      expect(await checkReceipt({ ...typed, client: client() })).toBeNull();
    }
    const other = { ...record, _id: 'another' };
    expect(isReceiptCode(other, code)).toBe(false);
  });

  it('cannot be guessed on and on from one address', async () => {
    const guess = () => checkReceipt({ receipt: 'R-0000-0000-00', code: '0', client: { address: '198.51.100.7' } });
    const outcomes = [];
    for (let tries = 0; tries < 61; tries += 1) outcomes.push(await refusalOf(guess()));
    expect([outcomes.at(59), outcomes.at(60)]).toEqual([null, 'throttled']);
  });

  it('leads to what was submitted for its organisation only', async () => {
    const args = { actor: submission.colleague, applicationId: submission.id, receipt: record.receipt };
    expect((await readOwnSubmission(args)).submissionId).toBe(record._id);
    const { actor: stranger } = await createUser();
    expect(await refusalOf(readOwnSubmission({ ...args, actor: stranger }))).toBe('not-found');
    expect(await refusalOf(readOwnSubmission({ ...args, receipt: 'R-0000-0000-00' }))).toBe('not-found');
  });
});

describe('how many submissions there are', () => {
  it('is told from the deadline on, or before it where the call says so; only those that count', async () => {
    const { id: callId, reference, office } = await callToSubmit();
    const [, taken] = [await submitted(reference), await submitted(reference)];
    await completeDraft(reference, new Date());
    const before = await getOfficeCall(office.manager, callId, new Date());
    expect([before.drafts, before.submissions]).toEqual([3, null]);
    await withdrawDraft(taken);
    const asked = { callId, closesAt: new Date(Date.now() + 60_000), now: new Date() };
    expect(await countSubmissions({ ...asked, shownEarly: undefined })).toBeNull();
    expect(await countSubmissions({ ...asked, shownEarly: true })).toBe(1);
    await closeIn(callId, -1);
    expect((await getOfficeCall(office.manager, callId, new Date())).submissions).toBe(1);
  });
});
