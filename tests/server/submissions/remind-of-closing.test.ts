import { beforeAll, describe, expect, it } from 'vitest';
import { remindOfClosing } from '#server/applications/remind-of-closing';
import { reviseApplication } from '#server/submissions/revise-application';
import { User } from '#server/models/user';
import { completeDraft } from '#tests/factories/application';
import { mailsTo } from '#tests/factories/mails';
import { callToSubmit, closeIn, submitted, withdrawDraft } from '#tests/factories/submission';
import { useDatabase } from '#tests/factories/test-database';

const DAY = 86_400_000;

describe('the reminder before a deadline', () => {
  useDatabase();
  let call: Awaited<ReturnType<typeof callToSubmit>>;
  let closesAt: Date;
  beforeAll(async () => {
    call = await callToSubmit();
    closesAt = await closeIn(call.id, 20 * DAY);
  });

  const reminders = async ({ userId }: { userId: string }) => {
    const { email } = await User.findById(userId).orFail();
    return (await mailsTo(email)).filter(({ template }) => template === 'draft-closing');
  };

  it('goes to whoever has something that does not count, and says what; not to who submitted', async () => {
    const draft = await completeDraft(call.reference, new Date());
    const done = await submitted(call.reference);
    const revising = await submitted(call.reference);
    await reviseApplication({ actor: revising.colleague, applicationId: revising.id, now: new Date() });
    const withdrawn = await submitted(call.reference);
    await withdrawDraft(withdrawn);

    const now = new Date(closesAt.getTime() - 0.9 * DAY);
    expect(await remindOfClosing({ now, signal: new AbortController().signal })).toBe(3);
    expect(await remindOfClosing({ now, signal: new AbortController().signal })).toBe(0);

    expect(await reminders(done.actor)).toEqual([]);
    const saidTo = async (actor: { userId: string }) => (await reminders(actor)).map(({ mail }) => mail.subject);
    expect(await saidTo(draft.actor)).toEqual([expect.stringContaining('your application is not submitted')]);
    expect(await saidTo(revising.colleague)).toEqual([expect.stringContaining('your new version is not submitted')]);
    expect(await saidTo(withdrawn.actor)).toEqual([expect.stringContaining('your application is withdrawn')]);
  });
});
