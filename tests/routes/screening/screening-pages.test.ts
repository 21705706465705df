import { beforeAll, describe, expect, it } from 'vitest';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { ScoreSheet } from '#server/models/score-sheet';
import { screeningOutcomes } from '#server/screening/screening-outcomes';
import { action as give, loader as page } from '~/routes/evaluations.$callId.screening.$applicationId._index';
import { action as ask, loader as request } from '~/routes/evaluations.$callId.screening.$applicationId.documents';
import { loader as list } from '~/routes/evaluations.$callId.screening._index';
import { loader as checks } from '~/routes/evaluations.$callId.screening.checks';
import { action as close, loader as closing } from '~/routes/evaluations.$callId.screening.lots.$lot.closing';
import { callRoute } from '#tests/factories/call-route';
import { recuse, type Member } from '#tests/factories/evaluation';
import { routeArgs } from '#tests/factories/route-args';
import { callInScreening, checksFor, type Screened } from '#tests/factories/screening';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const headers = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };

type Form = Record<string, string | string[]>;

async function visit(
  { call }: Screened,
  { actor }: Member,
  wishes: { place?: string; form?: Form; applicationId?: string } = {},
) {
  const { cookie } = await signIn({ id: actor.userId });
  const applicationId = wishes.applicationId ?? call.applications[0]?.applicationId ?? '';
  const params = { callId: call.id, applicationId, lot: 'lot-1' };
  const path = `/evaluations/${call.id}/screening${wishes.place ?? ''}`;
  return routeArgs(path, { cookie, params, headers, ...(wishes.form ? { form: wishes.form } : {}) });
}

async function answered(at: Screened, who: Member, notMet: readonly string[] = []): Promise<Form> {
  const form: Form = { act: 'opinion' };
  for (const { key } of await checksFor(at, who)) {
    form[`met.${key}`] = notMet.includes(key) ? 'no' : 'yes';
    form[`reason.${key}`] = `About ${key}`;
  }
  return form;
}

describe('the pages of a screening', () => {
  let at: Screened;
  let one: Member;
  let other: Member;

  beforeAll(async () => {
    at = await callInScreening({ applications: { 'lot-1': 2, 'lot-2': 1 } });
    [one, other] = at.members as [Member, Member];
  });

  it('tell beside every check what is missing, and keep what was typed', async () => {
    const form = {
      ...(await answered(at, one)),
      'reason.file-statutes': '',
      'reason.profile-verifiedOrganisation': 'Not verified at the deadline.',
      'reason.words-1': 'Typed',
    };
    delete (form as Form)['met.signature'];
    const { status, data } = await callRoute(give, await visit(at, one, { form }));
    expect(status).toBe(400);
    expect(data).toMatchObject({
      errors: {
        'met.signature': { key: 'screening.error.unanswered' },
        'reason.file-statutes': { key: 'screening.error.noReason' },
        'reason.profile-verifiedOrganisation': { key: 'screening.error.noReason' },
      },
      values: { 'reason.words-1': 'Typed' },
    });
  });

  it('take an opinion and lead back to the application', async () => {
    const path = `/evaluations/${at.call.id}/screening/${at.call.applications[0]?.applicationId}`;
    const answer = await callRoute(give, await visit(at, one, { form: await answered(at, one) }));
    expect(answer).toMatchObject({ status: 303, location: path });
    const { data } = await callRoute(page, await visit(at, one));
    expect(data).toMatchObject({ state: 'given', given: 1, act: 'opinion', opinions: [] });
  });

  it('list what may be read, by lot and state', async () => {
    const { data } = await callRoute(list, await visit(at, one, { place: '?lot=lot-1&state=mine' }));
    const found = data as { list: { rows: { applicationId: string }[]; total: number } };
    expect(found.list.total).toBe(1);
    expect(found.list.rows[0]?.applicationId).toBe(at.call.applications[1]?.applicationId);
    const { data: empty } = await callRoute(checks, await visit(at, one, { place: '/checks?lot=none' }));
    expect(empty).toMatchObject({ list: { total: 0, rows: [] } });
  });

  it('know nothing of what a member is recused from: not the application, not its lot’s figures', async () => {
    const recused = at.members[3]!;
    const { applicationId, organisationId, organisation } = at.call.applications[2]!;
    await recuse(at.call, recused.actor, organisationId);
    const { data } = await callRoute(list, await visit(at, recused));
    expect(JSON.stringify(data)).not.toContain(applicationId);
    expect(JSON.stringify(data)).not.toContain(organisation);
    expect((data as { list: { progress: { lot: string }[] } }).list.progress.map(({ lot }) => lot)).toEqual(['lot-1']);
    const absent = 'no-such-application';
    for (const route of [page, request]) {
      const closed = await callRoute(route, await visit(at, recused, { applicationId }));
      const missing = await callRoute(route, await visit(at, recused, { applicationId: absent }));
      expect(closed.status).toBe(404);
      expect(closed).toEqual(missing);
    }
    const form = await answered(at, one);
    expect((await callRoute(give, await visit(at, recused, { applicationId, form }))).status).toBe(404);
  });

  it('give the form of a request to the secretary, and not to a member', async () => {
    expect((await callRoute(request, await visit(at, one))).status).toBe(404);
    const { data } = await callRoute(request, await visit(at, at.secretary));
    expect((data as { questions: { key: string }[] }).questions.map(({ key }) => key)).toEqual([
      'licence',
      'statutes',
      'phone',
    ]);
    const { status, data: reply } = await callRoute(ask, await visit(at, at.secretary, { form: { reason: ' ' } }));
    expect(status).toBe(400);
    expect(reply).toMatchObject({
      errors: { questions: { key: 'screening.error.noQuestion' }, reason: { key: 'screening.error.noReason' } },
    });
  });

  it('say who applies by a number where the call is anonymous', async () => {
    const hidden = await callInScreening({ terms: { anonymous: true } });
    for (const route of [list, page, checks]) {
      const { data } = await callRoute(route, await visit(hidden, hidden.members[0]!));
      const told = JSON.stringify(data);
      expect(told).toContain('"number":1');
      for (const secret of ['Organisation 1 of lot-1', 'Maral', 'Ygtyýarnama']) expect(told).not.toContain(secret);
    }
  });

  it('close a lot when every application has its outcome: the eligible are given out', async () => {
    expect(await callRoute(closing, await visit(at, at.chair))).toMatchObject({ data: { open: 2 } });
    const early = await callRoute(close, await visit(at, at.chair, { form: {} }));
    expect(early.status).toBe(409);
    expect((await callRoute(close, await visit(at, at.secretary, { form: {} }))).status).toBe(403);
    const [first, second] = at.call.applications.map(({ applicationId }) => applicationId);
    for (const [applicationId, who] of [
      [first, other],
      [second, one],
      [second, other],
    ] as const) {
      const form = await answered(at, who, applicationId === second ? ['words-1'] : []);
      await callRoute(give, await visit(at, who, { form, applicationId: applicationId ?? '' }));
    }
    const outcomes = await screeningOutcomes(at.call.id);
    expect([first, second].map((id) => outcomes.get(id ?? '')?.eligible)).toEqual([true, false]);
    const both = await Promise.all([1, 2].map(async () => callRoute(close, await visit(at, at.chair, { form: {} }))));
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await Evaluation.findById(evaluationId(at.call.id, 'lot-1')).orFail().lean()).stage).toBe('evaluation');
    const sheets = await ScoreSheet.find({ callId: at.call.id }).lean();
    expect(new Set(sheets.map(({ applicationId }) => applicationId))).toEqual(new Set([first]));
  });
});

it('a lot without an eligible application goes straight on', async () => {
  const at = await callInScreening();
  const [one, other] = at.members as [Member, Member];
  for (const who of [one, other]) {
    await callRoute(give, await visit(at, who, { form: await answered(at, who, ['signature']) }));
  }
  await callRoute(close, await visit(at, at.chair, { form: {} }));
  expect((await Evaluation.findById(evaluationId(at.call.id, 'lot-1')).orFail().lean()).stage).toBe('consensus');
});
