import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { comment, settleComment } from '#server/applications/comment';
import { copyAnswers } from '#server/applications/copy-answers';
import { deleteDraft } from '#server/applications/delete-draft';
import { getCheck } from '#server/applications/get-check';
import { getComments } from '#server/applications/get-comments';
import { getCopying } from '#server/applications/get-copying';
import { getDraft } from '#server/applications/get-draft';
import { getTaskList } from '#server/applications/get-task-list';
import { listApplications } from '#server/applications/list-applications';
import { listChanges } from '#server/applications/list-changes';
import { reconfirm } from '#server/applications/reconfirm';
import { remindOfClosing } from '#server/applications/remind-of-closing';
import { saveSection } from '#server/applications/save-section';
import { startApplication } from '#server/applications/start-application';
import { audienceOf } from '#server/calls/audience';
import { listWaiting } from '#server/desk/list-waiting';
import { commentsWaiting, draftsClosing } from '#server/desk/waiting-drafts';
import { Application } from '#server/models/application';
import { ApplicationChange } from '#server/models/application-change';
import { ApplicationComment } from '#server/models/application-comment';
import { ApplicationSection } from '#server/models/application-section';
import { OrganisationProfile } from '#server/models/organisation-profile';
import { beginDraft, DRAFT_FORM, publishCallToApply } from '#tests/factories/application';
import { createCallOffice, type CallOffice } from '#tests/factories/call';
import { mailsTo } from '#tests/factories/mails';
import { publishAddendum } from '#tests/factories/public-call';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date('2026-03-02T06:00:00Z');
const DAY = 86_400_000;
const deadline = new Date(now.getTime() + 20 * DAY);

describe('a draft', () => {
  useDatabase();
  let office: CallOffice;
  let call: { id: string; reference: string };
  const begin = () => beginDraft(call.reference, now);
  const save = (
    { actor, id }: Awaited<ReturnType<typeof begin>>,
    typed: Record<string, string>,
    section = 'relevance',
  ) => saveSection({ actor, applicationId: id, section, typed, base: {}, now });

  beforeAll(async () => {
    office = await createCallOffice(now);
    call = await publishCallToApply(office, now);
  });

  it('is listed with its progress and who saved last, and its task list says how far each section is', async () => {
    const draft = await begin();
    await save(draft, { 'answers.need': 'x', 'answers.methods': 'y', 'answers.with-partners': 'no' });
    await save(draft, { 'answers.staff': 'none' }, 'partnership');
    const { rows } = await listApplications({ actor: draft.colleague, page: 1, now });
    expect(rows).toMatchObject([
      { id: draft.id, complete: 1, sections: 3, stage: 'draft', submitted: null, last: { by: draft.actor.name } },
    ]);
    const { tasks, hindrances } = await getTaskList({ actor: draft.actor, applicationId: draft.id, now });
    expect(tasks.map(({ state }) => state)).toEqual(['complete', 'attention', 'not-started']);
    expect(hindrances.map(({ name }) => name)).toContain('verifiedOrganisation');
  });

  it('is checked: what is missing and what is wrong, but not what is not asked', async () => {
    const draft = await begin();
    await save(draft, { 'answers.need': 'x', 'answers.with-partners': 'no' });
    await save(draft, { 'answers.staff': 'many' }, 'partnership');
    const { sections } = await getCheck({ actor: draft.actor, applicationId: draft.id, now });
    expect(sections.map(({ key, shortcomings }) => [key, shortcomings.map(({ field }) => field)])).toEqual([
      ['relevance', ['answers.methods']],
      ['partnership', ['answers.staff']],
      ['annexes', ['answers.licence']],
    ]);
  });

  it('has comments for colleagues, which wait on their desks until they are settled', async () => {
    const draft = await begin();
    const place = { applicationId: draft.id, section: 'relevance', now };
    const input = { text: 'Is this enough?', formKey: randomUUID() };
    const [first, again] = await Promise.all([
      comment({ ...place, actor: draft.actor, input }),
      comment({ ...place, actor: draft.actor, input }),
    ]);
    expect(first.id).toBe(again.id);
    expect(await commentsWaiting.count(draft.actor, now)).toBe(0);
    expect(await commentsWaiting.count(draft.colleague, now)).toBe(1);
    await settleComment({ ...place, actor: draft.colleague, commentId: first.id });
    expect(await commentsWaiting.count(draft.colleague, now)).toBe(0);
    const { comments } = await getComments({ actor: draft.actor, ...place });
    expect(comments).toMatchObject([{ text: 'Is this enough?', settled: { by: draft.colleague.name } }]);
    const { actor: stranger } = await createUser();
    expect(await refusalOf(comment({ ...place, actor: stranger, input }))).toBe('not-found');
    expect(await refusalOf(settleComment({ ...place, actor: stranger, commentId: first.id }))).toBe('not-found');
    expect(await refusalOf(comment({ ...place, actor: draft.actor, input, now: deadline }))).toBe('late');
  });

  it('keeps its answers over a changed form and waits for a word of the organisation', async () => {
    const other = await publishCallToApply(office, now);
    const draft = await beginDraft(other.reference, now);
    await save(draft, { 'answers.need': 'kept', 'answers.methods': 'not asked any more' });
    const [relevance, ...rest] = DRAFT_FORM.sections;
    const need = relevance?.questions.find(({ key }) => key === 'need');
    const moved: FormDefinition = {
      sections: [
        ...rest.map((section) =>
          section.key === 'partnership' && need
            ? { ...section, questions: [need, ...section.questions.slice(1)] }
            : section,
        ),
      ],
    };
    const form = { template: 'standard', definition: moved };
    await publishAddendum(office, other.id, { form }, new Date(now.getTime() + DAY));
    const seen = await getDraft({ actor: draft.actor, applicationId: draft.id, now });
    expect(seen.mustReconfirm).toBe(true);
    expect(seen.typed).toEqual({ 'answers.need': 'kept' });
    expect(await audienceOf(other.id)).toContain(draft.actor.home?.id);
    const args = { actor: draft.colleague, applicationId: draft.id, now };
    expect(await refusalOf(reconfirm({ ...args, seen: 1 }))).toBe('stale');
    await reconfirm({ ...args, seen: 2 });
    expect((await getDraft(args)).mustReconfirm).toBe(false);
    const { changes } = await listChanges({ ...args, page: 1 });
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['reconfirmed', 'saved', 'started']);
    // The question comes back, and its answer with it.
    await publishAddendum(
      office,
      other.id,
      { form: { template: 'standard', definition: DRAFT_FORM } },
      new Date(now.getTime() + 2 * DAY),
    );
    expect((await getDraft(args)).typed).toMatchObject({ 'answers.methods': 'not asked any more' });
  });

  it('takes answers over from another application and from the profile, as chosen', async () => {
    const earlier = await begin();
    await save(earlier, { 'answers.need': 'from before', 'answers.methods': 'also' });
    const { id } = await startApplication({
      actor: earlier.actor,
      input: { reference: call.reference, lot: 'lot-2' },
      now,
    });
    const page = await getCopying({ actor: earlier.actor, applicationId: id, from: earlier.id, locale: 'en', now });
    expect(page.sections?.flatMap(({ answers }) => answers.map(({ question }) => question.key))).toEqual([
      'need',
      'methods',
    ]);
    const seen = page.sections?.[0]?.answers[0]?.seen ?? '';
    const copy = (questions: Record<string, string>, from = earlier.id) =>
      copyAnswers({ actor: earlier.colleague, applicationId: id, from, questions, locale: 'en', now });
    expect(await copy({ need: seen })).toBe(1);
    expect((await getDraft({ actor: earlier.actor, applicationId: id, now })).typed).toEqual({
      'answers.need': 'from before',
    });
    expect(await refusalOf(copy({ need: seen }))).toBe('stale');
    const { id: foreign } = await begin();
    expect(await refusalOf(copy({ need: seen }, foreign))).toBe('not-found');
    expect(await OrganisationProfile.exists({ _id: earlier.actor.home?.id ?? '' })).toBeNull();
    expect(
      (await getCopying({ actor: earlier.actor, applicationId: id, from: 'profile', locale: 'en', now })).sections,
    ).toEqual([]);
  });

  it('is deleted by a signatory only, with everything that was of it, and can be begun anew', async () => {
    const draft = await begin();
    await save(draft, { 'answers.need': 'x' });
    const remove = { actor: draft.actor, applicationId: draft.id, now };
    expect(await refusalOf(deleteDraft({ ...remove, actor: draft.colleague }))).toBe('not-permitted');
    expect(await refusalOf(deleteDraft({ ...remove, actor: (await createUser()).actor }))).toBe('not-found');
    expect(await refusalOf(deleteDraft({ ...remove, now: deadline }))).toBe('late');
    await deleteDraft(remove);
    const of = { applicationId: draft.id };
    const left = await Promise.all([
      ApplicationSection.exists(of),
      ApplicationComment.exists(of),
      ApplicationChange.exists(of),
    ]);
    expect(left).toEqual([null, null, null]);
    expect(await refusalOf(saveSection({ ...remove, section: 'relevance', typed: {}, base: {} }))).toBe('not-found');
    expect(
      (await startApplication({ actor: draft.actor, input: { reference: call.reference, lot: 'lot-1' }, now })).begun,
    ).toBe(true);
  });

  it('is reminded of three days and one day before the deadline, once each, and stands on the desk', async () => {
    const { reference, id: callId } = await publishCallToApply(office, now);
    const user = await createUser();
    const { id } = await startApplication({ actor: user.actor, input: { reference, lot: 'lot-1' }, now });
    await Application.updateMany(
      { callId: { $ne: callId } },
      { $set: { reminded: [1, 3].map((days) => ({ closesAt: deadline, days })) } },
    );
    const run = (before: number) =>
      remindOfClosing({ now: new Date(deadline.getTime() - before * DAY), signal: new AbortController().signal });
    const titles = async () => (await mailsTo(user.email)).map(({ mail }) => mail.subject);
    expect(await run(3.5)).toBe(0);
    expect(await run(2.9)).toBe(1);
    expect(await run(2.8)).toBe(0);
    expect(await run(0.9)).toBe(1);
    expect(await run(0.8)).toBe(0);
    expect(await titles()).toHaveLength(2);
    const soon = new Date(deadline.getTime() - 6 * DAY);
    expect(await draftsClosing.count(user.actor, soon)).toBe(1);
    expect(await draftsClosing.count(user.actor, now)).toBe(0);
    const [group] = await listWaiting(user.actor, soon, [draftsClosing]);
    expect(group?.items).toMatchObject([{ href: `/applications/${id}`, until: deadline }]);
  });
});
