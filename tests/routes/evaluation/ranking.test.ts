import { beforeAll, describe, expect, it } from 'vitest';
import { Committee } from '#server/models/committee';
import { RankingResult } from '#server/models/ranking-result';
import { listOverseenResults } from '#server/ranking/load-result-reader';
import { loader as analytics } from '~/routes/evaluations.$callId.lots.$lot.analytics._index';
import { loader as analyticsCsv } from '~/routes/evaluations.$callId.lots.$lot.analytics[.]csv';
import { loader as position } from '~/routes/evaluations.$callId.lots.$lot.ranking.$applicationId';
import { loader as ranking } from '~/routes/evaluations.$callId.lots.$lot.ranking._index';
import { action as make, loader as making } from '~/routes/evaluations.$callId.lots.$lot.ranking.making';
import { loader as csv } from '~/routes/evaluations.$callId.lots.$lot.ranking[.]csv';
import { loader as pointsCsv } from '~/routes/evaluations.$callId.lots.$lot.ranking-points[.]csv';
import { callRoute } from '#tests/factories/call-route';
import { recuse } from '#tests/factories/evaluation';
import { rankedLot, scoredLot } from '#tests/factories/ranked-lot';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

type Lot = Awaited<ReturnType<typeof rankedLot>>;
type Route = Parameters<typeof callRoute>[0];

const READING: Record<string, Route> = { ranking, position, csv, pointsCsv };
const FIGURES: Record<string, Route> = { analytics, analyticsCsv };

async function argsOf({ call }: Lot, userId: string, form?: Record<string, string>) {
  const { cookie } = await signIn({ id: userId });
  const params = { callId: call.id, lot: 'lot-1', applicationId: call.applications[0]?.applicationId ?? '' };
  const headers = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };
  const path = `/evaluations/${call.id}/lots/lot-1/ranking`;
  return routeArgs(path, { cookie, params, headers, ...(form ? { form } : {}) });
}

const ask = async (lot: Lot, userId: string, route: Route, form?: Record<string, string>) =>
  callRoute(route, await argsOf(lot, userId, form));

const fileOf = async (lot: Lot, userId: string, route: Route) =>
  ((await route(await argsOf(lot, userId))) as Response).text();

const statuses = async (lot: Lot, userId: string, routes: Record<string, Route>) => {
  const found: [string, number][] = [];
  for (const [name, route] of Object.entries(routes)) found.push([name, (await ask(lot, userId, route)).status]);
  return Object.fromEntries(found);
};

const all = (routes: Record<string, Route>, status: number) =>
  Object.fromEntries(Object.keys(routes).map((name) => [name, status]));

describe('who reads the result of a lot', () => {
  let lot: Lot;
  beforeAll(async () => {
    lot = await rankedLot();
  });

  it('is every member of the committee without a conflict in it; the figures of fairness are the chair’s', async () => {
    const [chair, member, , , , secretary] = lot.members.map(({ actor }) => actor.userId);
    for (const userId of [chair, member, secretary]) {
      expect(await statuses(lot, userId ?? '', READING)).toEqual(all(READING, 200));
    }
    expect(await statuses(lot, chair ?? '', FIGURES)).toEqual(all(FIGURES, 200));
    expect(await statuses(lot, member ?? '', FIGURES)).toEqual(all(FIGURES, 404));
    expect(await statuses(lot, secretary ?? '', FIGURES)).toEqual(all(FIGURES, 404));
  });

  it('is the institution’s approver and manager, and auditors; the figures are not the manager’s', async () => {
    const auditor = await createUser({ roles: ['auditor'] });
    const { approver, manager } = lot.call.office;
    for (const userId of [approver.userId, manager.userId, auditor.id]) {
      expect(await statuses(lot, userId, READING)).toEqual(all(READING, 200));
    }
    expect(await statuses(lot, approver.userId, FIGURES)).toEqual(all(FIGURES, 200));
    expect(await statuses(lot, auditor.id, FIGURES)).toEqual(all(FIGURES, 200));
    expect(await statuses(lot, manager.userId, FIGURES)).toEqual(all(FIGURES, 404));
  });

  it('is nobody else: an alternate, an evaluator or an approver from elsewhere, an applicant, an administrator', async () => {
    const routes = { ...READING, ...FIGURES };
    const alternate = lot.members.at(-1)?.actor.userId ?? '';
    const evaluator = await createUser({ roles: ['evaluator'] });
    const approver = await createUser({ roles: ['approver'] });
    for (const userId of [alternate, evaluator.id, approver.id]) {
      expect(await statuses(lot, userId, routes)).toEqual(all(routes, 404));
    }
    const administrator = await createUser({ roles: ['administrator'] });
    expect(await statuses(lot, administrator.id, routes)).toEqual(all(routes, 403));
  });

  it('is nobody recused in the lot, neither while on the committee nor after leaving it with another role', async () => {
    const other = await rankedLot({ applications: { 'lot-1': 2 } });
    const routes = { ...READING, ...FIGURES };
    const member = other.members[1]!;
    await recuse(other.call, member.actor, other.call.applications[1]!.organisationId);
    expect(await statuses(other, member.actor.userId, routes)).toEqual(all(routes, 404));
    const auditor = await createUser({ roles: ['auditor'] });
    await Committee.updateOne(
      { _id: other.call.id, 'seats.userId': member.actor.userId },
      {
        $set: {
          'seats.$.userId': auditor.id,
          'seats.$.left': { by: 'x', at: new Date(), reason: '', sheets: 'kept', replacedBy: null },
        },
      },
    );
    await recuse(other.call, auditor.actor, other.call.applications[1]!.organisationId);
    expect(await statuses(other, auditor.id, routes)).toEqual(all(routes, 404));
  });

  it('finds the ranked lots on the office’s page of the call', async () => {
    const keys = async (actor: Parameters<typeof listOverseenResults>[0]) =>
      (await listOverseenResults(actor, lot.call.id)).map(({ key }) => key);
    const { approver, manager } = lot.call.office;
    const elsewhere = await createUser({ roles: ['approver'] });
    expect([await keys(approver), await keys(manager)]).toEqual([['lot-1'], ['lot-1']]);
    expect([await keys(elsewhere.actor), await keys(lot.members[0]!.actor)]).toEqual([[], []]);
  });

  it('reads totals, amounts and reasons, as a file, too', async () => {
    const approver = lot.call.office.approver.userId;
    const lines = (await fileOf(lot, approver, csv)).trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^1,Organisation 1 of lot-1,90.67,272\/3,9000,USD,Recommended,,/);
    expect(lines[2]).toContain('Reserve list, place 1: the one award went to those before it.');
    const points = (await fileOf(lot, approver, pointsCsv)).trim().split('\r\n');
    expect(points[1]).toBe('1,Organisation 1 of lot-1,Relevance,Sheets,4 5 5,14/3,60,56,56');
    const figures = await fileOf(lot, approver, analyticsCsv);
    expect(figures).toContain('Krippendorff’s alpha,Relevance,');
  });
});

describe('before the ranking', () => {
  it('overseers find nothing, the committee finds that it waits, and only the chair can make it', async () => {
    const lot = await scoredLot({ terms: { anonymous: true } });
    const [chair, member] = lot.members.map(({ actor }) => actor.userId);
    const routes = { position, csv, pointsCsv, ...FIGURES };
    expect((await ask(lot, lot.call.office.approver.userId, ranking)).status).toBe(404);
    expect(await statuses(lot, chair ?? '', routes)).toEqual(all(routes, 404));
    expect((await ask(lot, chair ?? '', ranking)).data).toMatchObject({ ranking: null, mayMake: true, unsettled: 0 });
    expect((await ask(lot, member ?? '', making)).status).toBe(403);
    expect((await ask(lot, chair ?? '', making)).status).toBe(200);
    for (const answer of [await ask(lot, chair ?? '', make, {}), await ask(lot, chair ?? '', make, {})]) {
      expect(answer.status).toBe(303);
      expect(answer.location).toContain('/ranking');
    }
    expect(await RankingResult.countDocuments({ callId: lot.call.id })).toBe(1);
    // Where the call is anonymous, members read of numbers, overseers of names.
    const told = (userId: string) => fileOf(lot, userId, csv);
    expect(await told(chair ?? '')).not.toContain('Organisation');
    expect(JSON.stringify((await ask(lot, member ?? '', position)).data)).not.toContain('Organisation');
    expect(await told(lot.call.office.approver.userId)).toContain('Organisation 1 of lot-1');
  });
});
