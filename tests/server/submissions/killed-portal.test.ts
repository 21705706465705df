import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Application } from '#server/models/application';
import { AuditEvent } from '#server/models/audit-event';
import { Opening } from '#server/models/opening';
import { OutboxMessage } from '#server/models/outbox-message';
import { StoredFile } from '#server/models/stored-file';
import { Submission } from '#server/models/submission';
import { SubmissionContent } from '#server/models/submission-content';
import { completeDraft, type Begun } from '#tests/factories/application';
import { come, passDeadline, plantSubmission } from '#tests/factories/opening';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { signIn } from '#tests/factories/sign-in';
import { callToSubmit } from '#tests/factories/submission';
import { PASSWORD } from '#tests/factories/user';

const ORGANISATIONS = 10;
const PLANTED = 80;

interface Submitting extends Begun {
  cookie: string;
  formKey: string;
}

/** What there is of a submission, wherever it is written. */
async function tracesOf({ id, actor, colleague }: Begun) {
  const submissions = await Submission.find({ applicationId: id }, { _id: 1, receipt: 1 }).lean();
  const ids = submissions.map(({ _id }) => _id);
  const people = [actor.userId, colleague.userId];
  return {
    receipts: submissions.map(({ receipt }) => receipt),
    contents: await SubmissionContent.countDocuments({ _id: { $in: ids } }),
    states: await Application.countDocuments({ _id: id, state: 'submitted', submissions: 1 }),
    events: await AuditEvent.countDocuments({ action: 'applications.submitted', 'subject.id': id }),
    mails: await OutboxMessage.countDocuments({ template: 'application-submitted', 'to.userId': { $in: people } }),
    files: await StoredFile.countDocuments({ 'subject.id': `${id}.licence`, heldBy: { $in: ids } }),
  };
}

describe('a portal that is killed', () => {
  const running = usePortalOnTestDatabase({ LOG_LEVEL: 'error' });

  /** Presses the button of the form; null where the line broke, else where the portal leads to. */
  async function press({ id, cookie, formKey }: Submitting): Promise<string | null> {
    const form = { formKey, currentPassword: PASSWORD, code: '', declaration: 'yes' };
    const { baseUrl } = running.portal;
    const answer = await fetch(`${baseUrl}/applications/${id}/submission`, {
      method: 'POST',
      headers: { cookie, origin: baseUrl },
      body: new URLSearchParams(form),
      redirect: 'manual',
    }).catch(() => null);
    if (answer) expect(answer.status, await answer.text()).toBe(303);
    return answer?.headers.get('location') ?? null;
  }

  it('has every submission whole that it has answered and none by halves, and goes on with an opening', async () => {
    const call = await callToSubmit();
    const all: Submitting[] = [];
    for (let at = 0; at < ORGANISATIONS; at += 1) {
      const draft = await completeDraft(call.reference, new Date());
      const { cookie } = await signIn({ id: draft.actor.userId });
      all.push({ ...draft, cookie, formKey: randomUUID() });
    }

    let answered = 0;
    const first = await Promise.all(
      all.map(async (draft) => {
        const location = await press(draft);
        answered += location ? 1 : 0;
        if (answered === 3) running.portal.child.kill('SIGKILL');
        return location;
      }),
    );
    expect(answered).toBeGreaterThanOrEqual(3);
    expect(answered).toBeLessThan(ORGANISATIONS);
    await running.portal.ended;
    await running.restart();
    for (const [at, draft] of all.entries()) {
      const { receipts, ...rest } = await tracesOf(draft);
      const there = receipts.length;
      expect(rest).toEqual({ contents: there, states: there, events: there, mails: 2 * there, files: there });
      if (first[at]) expect(first[at]).toBe(`/applications/${draft.id}/receipts/${receipts[0] ?? ''}`);
    }

    const second = await Promise.all(all.map(press));
    for (const [at, draft] of all.entries()) {
      expect(second[at]).toBe(`/applications/${draft.id}/receipts/${(await tracesOf(draft)).receipts.join()}`);
      if (first[at]) expect(second[at]).toBe(first[at]);
    }

    for (let at = 0; at < PLANTED; at += 1) await plantSubmission(call, { files: [Buffer.alloc(50_000, at)] });
    await passDeadline(call.id);
    await come(call.id, call.openers.slice(0, 2));
    const opened = () => Submission.countDocuments({ callId: call.id, opened: { $ne: null } });
    while ((await opened()) < 5) await wait(5);
    await running.portal.stop('SIGKILL');
    expect(await opened()).toBeLessThan(ORGANISATIONS + PLANTED);
    expect(await Opening.findById(call.id).lean()).toMatchObject({ openedAt: null, minutes: [] });
    await running.restart();
    while (!(await Opening.exists({ _id: call.id, openedAt: { $ne: null } }))) await wait(100);
    const { minutes, run } = await Opening.findById(call.id).orFail().lean();
    expect([minutes.length, run]).toEqual([1, null]);
    const stored = await Submission.find({ callId: call.id }, { receipt: 1, sha256: 1 }).lean();
    const said = new Map(minutes[0]?.received.map(({ receipt, sha256, failure }) => [receipt, [sha256, failure]]));
    expect(said).toEqual(new Map(stored.map(({ receipt, sha256 }) => [receipt, [sha256, null]])));
    expect(said.size).toBe(ORGANISATIONS + PLANTED);
  }, 240_000);
});
