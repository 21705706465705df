import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { DomainError } from '~/domain/shared/errors';
import { getDraft } from '#server/applications/get-draft';
import { getSection } from '#server/applications/get-section';
import { saveSection } from '#server/applications/save-section';
import { removeFile } from '#server/files/remove-file';
import { Application } from '#server/models/application';
import { StoredFile } from '#server/models/stored-file';
import { Submission } from '#server/models/submission';
import { SubmissionContent } from '#server/models/submission-content';
import { readOwnSubmission } from '#server/submissions/read-own-submission';
import { reviseApplication } from '#server/submissions/revise-application';
import { submitApplication } from '#server/submissions/submit-application';
import { answerWithFile, completeDraft, type Begun } from '#tests/factories/application';
import { refusalOf } from '#tests/factories/refusal';
import { callToSubmit, closeIn, submitDraft, withdrawDraft } from '#tests/factories/submission';
import { useDatabase } from '#tests/factories/test-database';
import { PASSWORD } from '#tests/factories/user';

useDatabase();

const times = <Result>(count: number, work: (at: number) => Promise<Result>) =>
  Promise.allSettled(Array.from({ length: count }, (_, at) => work(at)));
const answers = <Result>(settled: PromiseSettledResult<Result>[]) =>
  settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
const refusals = (settled: PromiseSettledResult<unknown>[]) =>
  settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as DomainError] : []));

describe('many at once', () => {
  it('fifty times the same form are one submission and fifty equal receipts', async () => {
    const { reference } = await callToSubmit();
    const draft = await completeDraft(reference, new Date());
    const formKey = randomUUID();
    const settled = await times(50, () => submitDraft(draft, formKey));
    expect(new Set(answers(settled).map(({ receipt }) => receipt)).size).toBe(1);
    expect(answers(settled)).toHaveLength(50);
    expect(await Submission.countDocuments({ applicationId: draft.id })).toBe(1);
  });

  it('fifty forms are one submission, and the others are told its receipt', async () => {
    const { reference } = await callToSubmit();
    const draft = await completeDraft(reference, new Date());
    const settled = await times(50, () => submitDraft(draft));
    const [first, ...more] = answers(settled);
    expect(more).toEqual([]);
    expect(refusals(settled)).toHaveLength(49);
    for (const { code, values } of refusals(settled)) {
      expect([code, values.receipt]).toEqual(['wrong-state', first?.receipt]);
    }
    expect(await Submission.countDocuments({ applicationId: draft.id })).toBe(1);
    expect(await SubmissionContent.countDocuments({ _id: first?.submissionId ?? '' })).toBe(1);
  });

  it('what colleagues save and remove meanwhile is in it, or is refused', async () => {
    const { reference } = await callToSubmit();
    const draft = await completeDraft(reference, new Date());
    const fileId = await answerWithFile(draft, 'licence', new Date());
    const { actor, id } = draft;
    const save = async (at: number) => {
      const place = { actor, applicationId: id, section: 'relevance', now: new Date() };
      const { base, values } = await getSection(place);
      return saveSection({ ...place, typed: { ...values, 'answers.need': `Version ${at}` }, base });
    };
    const [submission] = await Promise.all([
      times(1, () => submitDraft(draft)),
      times(8, async (at) => wait(at * 15).then(() => save(at))),
      refusalOf(wait(40).then(() => removeFile({ actor, fileId, now: new Date() }))),
    ]);
    // Too much was changed for it in the worst case: then nothing is submitted, and it is submitted now.
    const [first = await submitDraft(draft)] = answers(submission);
    const content = await readOwnSubmission({ actor, applicationId: id, receipt: first.receipt });
    const { typed, files } = await getDraft({ actor, applicationId: id, now: new Date() });
    expect(content.answers.need).toBe(typed['answers.need']);
    expect(content.files.map((file) => file.id)).toEqual(files.licence?.map((file) => file.id));
    for (const file of content.files) {
      expect((await StoredFile.findById(file.id).orFail().lean()).heldBy).toEqual([first.submissionId]);
    }
  });
});

describe('around the deadline', () => {
  it('what has a receipt was recorded before it, and nothing else is there', async () => {
    const { reference, id: callId } = await callToSubmit();
    const drafts: Begun[] = [];
    for (let at = 0; at < 12; at += 1) drafts.push(await completeDraft(reference, new Date()));
    const closesAt = await closeIn(callId, 3000);
    const settled = await times(12, async (at) => wait(at * 350).then(() => submitDraft(drafts[at] as Begun)));
    const receipts = answers(settled).map(({ receipt }) => receipt);
    const records = await Submission.find({ callId }).lean();
    expect(records.map(({ receipt }) => receipt).sort()).toEqual([...receipts].sort());
    for (const { submittedAt } of records) expect(submittedAt.getTime()).toBeLessThan(closesAt.getTime());
    for (const { code } of refusals(settled)) expect(code).toBe('late');
    expect(receipts.length).toBeGreaterThan(0);
    expect(receipts.length).toBeLessThan(12);
    expect(await Application.countDocuments({ callId, state: 'submitted' })).toBe(receipts.length);
  });

  it('the database’s clock decides, whatever that of the portal shows, and whoever is late is told both times', async () => {
    const { reference, id: callId } = await callToSubmit();
    const [early, late] = [await completeDraft(reference, new Date()), await completeDraft(reference, new Date())];
    const submit = ({ actor, id }: Begun, clock: () => Date) => {
      const input = {
        formKey: randomUUID(),
        currentPassword: PASSWORD,
        declaration: true as const,
        language: 'en' as const,
      };
      return submitApplication({ actor, applicationId: id, input, clock });
    };
    expect((await submit(early, () => new Date('2100-01-01'))).receipt).toMatch(/^R-/);
    await closeIn(callId, -1);
    const [refusal] = refusals(await times(1, () => submit(late, () => new Date('2020-01-01T07:08:09Z'))));
    expect(refusal?.code).toBe('late');
    expect(refusal?.values.begun).toBe('2020-01-01 12:08:09');
    expect(refusal?.values.recorded).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(await refusalOf(withdrawDraft(early))).toBe('late');
    expect(await Submission.findOne({ callId }).orFail().lean()).toMatchObject({ state: 'current', withdrawn: null });
  });
});

describe('submitting, revising and taking back', () => {
  const acts = fc.constantFrom('submit', 'same form', 'revise', 'withdraw');
  const batches = fc.array(fc.array(acts, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 });

  it('in any order and interleaving, leave one current submission, or none after a withdrawal', async () => {
    const { reference } = await callToSubmit();
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        const draft = await completeDraft(reference, new Date());
        const formKey = randomUUID();
        const act = {
          submit: () => submitDraft(draft),
          'same form': () => submitDraft(draft, formKey),
          revise: () => reviseApplication({ actor: draft.colleague, applicationId: draft.id, now: new Date() }),
          withdraw: () => withdrawDraft(draft),
        };
        for (const batch of all) {
          const settled = await times<unknown>(batch.length, (at) => act[batch[at] ?? 'revise']());
          for (const { code } of refusals(settled)) expect(['wrong-state', 'stale']).toContain(code);
          await expectConsistent(draft.id);
        }
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});

async function expectConsistent(applicationId: string): Promise<void> {
  const application = await Application.findById(applicationId).orFail().lean();
  const records = await Submission.find({ applicationId }).sort({ number: 1 }).lean();
  const current = records.filter(({ state }) => state === 'current');
  expect(current).toHaveLength(application.state === 'submitted' ? 1 : 0);
  expect(records.map(({ number }) => number)).toEqual(records.map((_record, at) => at + 1));
  expect(application.submissions).toBe(records.length);
  if (application.state === 'submitted') expect(current[0]?.number).toBe(records.length);
  if (application.state === 'withdrawn') expect(records.at(-1)?.state).toBe('withdrawn');
}
