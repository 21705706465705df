import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { action as revise, loader as revision } from '~/routes/applications.$applicationId.revision';
import { action as submit, loader as submitting } from '~/routes/applications.$applicationId.submission';
import { action as withdraw, loader as withdrawal } from '~/routes/applications.$applicationId.withdrawal';
import { getTaskList } from '#server/applications/get-task-list';
import { listApplications } from '#server/applications/list-applications';
import { getSubmissions } from '#server/submissions/get-submissions';
import { beginDraft, completeDraft } from '#tests/factories/application';
import { atApplication } from '#tests/factories/application-route';
import { codeAt, enrol } from '#tests/factories/second-factor';
import { callToSubmit, closeIn, submitted } from '#tests/factories/submission';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

const form = () => ({ formKey: randomUUID(), declaration: 'yes', currentPassword: PASSWORD, code: '' });
let call: Awaited<ReturnType<typeof callToSubmit>>;
beforeAll(async () => {
  call = await callToSubmit();
});

const by = (actor: { userId: string }, id: string) => atApplication({ id: actor.userId }, id);

describe('the page that submits', () => {
  it('shows a signatory what is submitted, takes it once, and leads to the receipt', async () => {
    const { id, actor } = await completeDraft(call.reference, new Date());
    const at = await by(actor, id);
    expect((await at.read(submitting)).data).toMatchObject({
      page: {
        isReady: true,
        maySubmit: true,
        hasSecondStep: false,
        head: { call: { isStrict: false } },
        replaces: null,
        files: [{ name: 'licence.pdf' }],
      },
    });
    const sent = form();
    const first = await at.post(submit, sent);
    const [submission] = await getSubmissions({ actor, applicationId: id });
    expect(first).toMatchObject({ status: 303, location: `/applications/${id}/receipts/${submission?.receipt}` });
    // The same form again, as after a lost answer.
    expect((await at.post(submit, sent)).location).toBe(first.location);
    const other = await at.post(submit, form());
    expect(other).toMatchObject({ status: 409, data: { errors: { '': { key: 'submissions.error.submitted' } } } });
    expect(await getSubmissions({ actor, applicationId: id })).toHaveLength(1);
  });

  it('keeps everything but the password where something is wrong, and names both mistakes at once', async () => {
    const { id, actor } = await completeDraft(call.reference, new Date());
    const at = await by(actor, id);
    const sent = form();
    const wrong = await at.post(submit, { ...sent, currentPassword: 'something else' });
    expect(wrong).toMatchObject({
      status: 400,
      data: {
        errors: { currentPassword: { key: 'accounts.error.currentPassword' } },
        values: { formKey: sent.formKey, declaration: 'yes' },
      },
    });
    expect(JSON.stringify(wrong.data)).not.toContain('something else');
    const empty = await at.post(submit, { formKey: sent.formKey });
    expect(empty).toMatchObject({
      status: 400,
      data: {
        errors: {
          declaration: { key: 'receipts.submit.mustDeclare' },
          currentPassword: { key: 'receipts.submit.confirm' },
        },
      },
    });
    expect(await getSubmissions({ actor, applicationId: id })).toEqual([]);
  });

  it('takes a code of the second step in place of the password, once', async () => {
    const user = await createUser();
    const { secret } = await enrol(user, new Date(Date.now() - 90_000));
    const { id } = await completeDraft(call.reference, new Date(), user.actor);
    const at = await by(user.actor, id);
    expect((await at.read(submitting)).data).toMatchObject({ page: { hasSecondStep: true } });
    const sent = { ...form(), currentPassword: '', code: codeAt(secret, new Date()) };
    const wrong = await at.post(submit, { ...sent, code: '000000' });
    expect(wrong).toMatchObject({ status: 400, data: { errors: { code: { key: 'accounts.error.code' } } } });
    expect(Object.keys((wrong.data as { values: object }).values)).not.toContain('code');
    expect((await at.post(submit, sent)).status).toBe(303);
    await at.post(revise);
    const again = await at.post(submit, { ...sent, formKey: randomUUID() });
    expect(again).toMatchObject({ status: 400, data: { errors: { code: { key: 'accounts.error.code' } } } });
  });

  it('tells a representative who can, and takes nothing from them', async () => {
    const { id, actor, colleague } = await completeDraft(call.reference, new Date());
    const at = await by(colleague, id);
    expect((await at.read(submitting)).data).toMatchObject({ page: { maySubmit: false, signatories: [actor.name] } });
    expect((await at.post(submit, form())).status).toBe(403);
    expect((await at.read(withdrawal)).status).toBe(403);
  });

  it('has no form for what is not complete, and takes none', async () => {
    const { id, actor } = await beginDraft(call.reference, new Date());
    const at = await by(actor, id);
    expect((await at.read(submitting)).data).toMatchObject({ page: { isReady: false } });
    expect((await at.post(submit, form())).status).toBe(409);
  });

  it('is not found for another organisation', async () => {
    const { id } = await beginDraft(call.reference, new Date());
    const { actor } = await createUser();
    const at = await by(actor, id);
    for (const loader of [submitting, revision, withdrawal]) expect((await at.read(loader)).status).toBe(404);
    for (const action of [submit, revise, withdraw]) expect((await at.post(action, form())).status).toBe(404);
  });

  it('says all three times to whoever comes late', async () => {
    const late = await callToSubmit();
    const { id, actor } = await completeDraft(late.reference, new Date());
    const at = await by(actor, id);
    await closeIn(late.id, -1000);
    const answer = await at.post(submit, form());
    const { values } = (answer.data as { errors: Record<string, { values: Record<string, string> }> }).errors[''] ?? {};
    expect(answer.status).toBe(409);
    expect(Object.keys(values ?? {}).sort()).toEqual(['begun', 'deadline', 'recorded']);
    expect((await at.read(submitting)).data).toMatchObject({ page: { head: { standing: 'late' } } });
  });
});

describe('what is submitted', () => {
  it('is opened for a new version by anybody of the organisation, and goes on counting', async () => {
    const { id, actor, colleague, receipt } = await submitted(call.reference);
    const at = await by(colleague, id);
    expect((await at.read(revision)).data).toMatchObject({ head: { standing: 'submitted' }, current: { receipt } });
    expect(await at.post(revise)).toMatchObject({ status: 303, location: `/applications/${id}` });
    const { head, submissions } = await getTaskList({ actor, applicationId: id, now: new Date() });
    expect(head).toMatchObject({ standing: 'open', state: 'submitted' });
    expect(submissions).toMatchObject([{ receipt, state: 'current' }]);
    const { rows } = await listApplications({ actor, page: 1, now: new Date() });
    expect(rows).toMatchObject([{ stage: 'revising', submitted: { receipt } }]);
    const again = await (await by(actor, id)).post(submit, form());
    const all = await getSubmissions({ actor, applicationId: id });
    expect(again.location).toBe(`/applications/${id}/receipts/${all[0]?.receipt}`);
    expect(all.map(({ number, state }) => [number, state])).toEqual([
      [2, 'current'],
      [1, 'superseded'],
    ]);
  });

  it('is withdrawn by a signatory with a reason that only the organisation reads, and can be submitted again', async () => {
    const { id, actor, receipt } = await submitted(call.reference);
    const at = await by(actor, id);
    const reason = 'We found a mistake in the budget';
    const mistyped = await at.post(withdraw, { ...form(), reason, currentPassword: 'no' });
    expect(mistyped).toMatchObject({ status: 400, data: { values: { reason } } });
    expect(await at.post(withdraw, { ...form(), reason })).toMatchObject({
      status: 303,
      location: `/applications/${id}`,
    });
    expect(await getSubmissions({ actor, applicationId: id })).toMatchObject([
      { receipt, state: 'withdrawn', withdrawn: { by: actor.name, reason } },
    ]);
    const { rows } = await listApplications({ actor, page: 1, now: new Date() });
    expect(rows).toMatchObject([{ stage: 'withdrawn', submitted: null }]);
    expect((await at.post(submit, form())).status).toBe(303);
    expect((await getSubmissions({ actor, applicationId: id })).map(({ state }) => state)).toEqual([
      'current',
      'withdrawn',
    ]);
  });
});
