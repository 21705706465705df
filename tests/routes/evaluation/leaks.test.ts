import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EvaluationStage } from '~/domain/evaluation/stage';
import { makeReport } from '#server/evaluation-report/make-report';
import { ScoreSheet } from '#server/models/score-sheet';
import { OutboxMessage } from '#server/models/outbox-message';
import { Screening } from '#server/models/screening';
import { User } from '#server/models/user';
import { makeRanking } from '#server/ranking/make-ranking';
import { remindEvaluators } from '#server/scoring/remind-evaluators';
import { reopenSheet } from '#server/scoring/reopen-sheet';
import { mailsTo } from '#tests/factories/mails';
import { mayKnow, secretCall, type Asker, type SecretCall } from '#tests/factories/committee-secrets';
import { lotsAt } from '#tests/factories/evaluation';
import { routeArgs } from '#tests/factories/route-args';
import { everyRoute, type RouteModule } from '#tests/factories/routes';
import { seen, type Seen } from '#tests/factories/seen-text';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

type Params = Record<string, string>;

const routes = everyRoute().filter(({ path }) => !path.includes('*'));
/** Routes that know which application, lot or member is meant. */
const ofEvaluation = routes.filter(
  ({ path }) =>
    /:(applicationId|lot|criterion|meetingId|fileId)\b/.test(path) || /evaluations|^desk|:callId/.test(path),
);

const pathOf = (path: string, params: Params) =>
  `/${path.replace(/:(\w+)\??/g, (_, name: string) => encodeURIComponent(params[name] ?? 'x'))}`;

describe('what a member of a committee is shown', () => {
  let world: SecretCall;
  let cookies: Map<string, string>;

  beforeAll(async () => {
    world = await secretCall();
    const signedIn = world.askers.map(async ({ who, actor }): Promise<[string, string]> => [
      who,
      actor ? (await signIn({ id: actor.userId })).cookie : '',
    ]);
    cookies = new Map(await Promise.all(signedIn));
  }, 120_000);

  const applicationOf = (id: string) => world.call.applications.find(({ applicationId }) => applicationId === id);

  const paramsFor = (applicationId: string, lot: string, userId: string): Params => ({
    callId: world.call.id,
    reference: world.call.reference,
    applicationId,
    lot,
    userId,
    criterion: 'relevance',
    question: 'licence',
    section: 'service',
    number: '1',
    fileId: applicationOf(applicationId)?.fileIds[0] ?? '',
    organisationId: applicationOf(applicationId)?.organisationId ?? '',
  });

  const ask = async (who: string, { loader, path }: RouteModule, params: Params): Promise<Seen> => {
    const address = pathOf(path, params);
    const cookie = cookies.get(who) ?? '';
    const args = routeArgs(address, { params, ...(cookie ? { cookie } : {}) });
    const { status, text } = loader ? await seen(loader, args) : { status: 405, text: '' };
    return { status, text: text.replaceAll(address, '') };
  };

  const assertKnowsNoMore = (asker: Asker, stage: EvaluationStage, text: string, where: string, found: Set<string>) => {
    for (const secret of world.secrets) {
      if (!text.includes(secret.word)) continue;
      found.add(`${asker.who} ${secret.kind} ${secret.word}`);
      expect(mayKnow(world, asker, secret, stage), `${asker.who}, ${stage}: ${where} tells a ${secret.kind}`).toBe(
        true,
      );
    }
  };

  /** Every sheet is in, the chair ranks both lots and writes their reports. */
  const rankEverything = async () => {
    await ScoreSheet.updateMany(
      { callId: world.call.id, state: 'open' },
      { $set: { state: 'submitted', submitted: { at: new Date() } } },
    );
    await lotsAt(world.call, 'consensus');
    const chair = world.askers.find(({ who }) => who === 'chair')?.actor;
    if (!chair) throw new Error('The committee has a chair');
    for (const lot of ['lot-1', 'lot-2']) {
      const made = { actor: chair, callId: world.call.id, lot, now: new Date() };
      await makeRanking(made);
      await makeReport({ ...made, input: { seen: 0, reason: '' } });
    }
  };

  it.each<EvaluationStage>(['screening', 'evaluation', 'consensus', 'ranked'])(
    'is what the table allows, on every page, export and refusal: %s',
    async (stage) => {
      if (stage === 'ranked') await rankEverything();
      else await lotsAt(world.call, stage);
      const found = new Set<string>();
      for (const asker of world.askers) {
        // Pages that know of no evaluation are asked when most is there to be told.
        const asked = stage === 'ranked' ? routes : ofEvaluation;
        for (const route of asked.filter(({ loader }) => loader)) {
          const ofAsker = asker.actor?.userId ?? randomUUID();
          const every = world.call.applications.map(({ applicationId, lot }) => paramsFor(applicationId, lot, ofAsker));
          // An address that names no application is asked once.
          const targets = new Map(every.map((params) => [pathOf(route.path, params), params]));
          for (const params of targets.values()) {
            const { status, text } = await ask(asker.who, route, params);
            expect(status, `${asker.who}: ${route.path}`).toBeLessThan(500);
            assertKnowsNoMore(asker, stage, text, route.path, found);
          }
        }
      }
      // What may be known can be found, else the walk would have looked in the wrong places.
      for (const secret of world.secrets.filter(({ kind }) => kind === 'application')) {
        expect(found).toContain(`early application ${secret.word}`);
      }
      const own = world.secrets.filter(
        ({ owner }) => owner === world.askers.find(({ who }) => who === 'early')?.actor?.userId,
      );
      for (const { kind, word } of own) expect(found).toContain(`early ${kind} ${word}`);
    },
    300_000,
  );

  it('is the same for what is closed to them as for what is not there', async () => {
    await lotsAt(world.call, 'evaluation');
    const { closed } = world;
    const ofApplication = routes.filter(
      ({ path }) => path.startsWith('evaluations') && path.includes(':applicationId'),
    );
    expect(ofApplication.length).toBeGreaterThan(0);
    const [nowhere, formKey] = [randomUUID(), randomUUID()];
    for (const who of ['recused', 'undeclared', 'alternate']) {
      for (const route of ofApplication) {
        const cookie = cookies.get(who) ?? '';
        for (const part of ['loader', 'action'] as const) {
          const run = route[part];
          if (!run) continue;
          const answers = [];
          for (const applicationId of [closed.applicationId, nowhere]) {
            const params = { ...paramsFor(closed.applicationId, closed.lot, ''), applicationId };
            const address = pathOf(route.path, params);
            const form = part === 'action' ? { form: { formKey, version: '1', reason: 'Because' } } : {};
            const headers = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };
            const answer = await seen(run, routeArgs(address, { cookie, params, headers, ...form }));
            answers.push({ ...answer, text: answer.text.replaceAll(applicationId, 'ID') });
          }
          expect(answers[0], `${who}: ${part} of ${route.path}`).toEqual(answers[1]);
        }
      }
    }
  }, 120_000);

  it('says no more in mails than on pages', async () => {
    await lotsAt(world.call, 'evaluation');
    const { call, closed } = world;
    const actorOf = (who: string) => {
      const actor = world.askers.find((asker) => asker.who === who)?.actor;
      if (!actor) throw new Error(`There is no ${who}`);
      return actor;
    };
    const reason = `why${randomUUID().replaceAll('-', '')}`;
    const [chair, owner] = [actorOf('chair'), actorOf('early')];
    const place = { actor: chair, callId: call.id, lot: closed.lot, now: new Date() };
    const input = { applicationId: closed.applicationId, userId: owner.userId, reason };
    await reopenSheet({ ...place, input });
    await remindEvaluators(place);
    const before = await OutboxMessage.countDocuments();
    expect(before).toBeGreaterThan(3);
    const told: string[] = [];
    for (const asker of world.askers) {
      const user = asker.actor && (await User.findById(asker.actor.userId).lean());
      for (const { mail, template } of user ? await mailsTo(user.email) : []) {
        const text = JSON.stringify(mail);
        assertKnowsNoMore(asker, 'ranked', text, template, new Set());
        if (text.includes(reason)) told.push(asker.who);
        if (asker.who === 'recused') expect(text.includes(closed.applicationId), template).toBe(false);
      }
    }
    expect(told).toEqual(['early']);
  }, 120_000);

  it('does not change with what becomes of an application that is closed to them: no count tells of it', async () => {
    await lotsAt(world.call, 'consensus');
    const { closed } = world;
    const open = world.call.applications.filter(({ applicationId }) => applicationId !== closed.applicationId);
    const walk = async (who: string) => {
      const pages = new Map<string, string>();
      // Downloads carry the time of the download.
      const shown = routes.filter(
        ({ loader, path }) => loader && /^(evaluations|desk)/.test(path) && !/download/.test(path),
      );
      for (const route of shown) {
        for (const { applicationId, lot } of open) {
          const { status, text } = await ask(who, route, paramsFor(applicationId, lot, ''));
          pages.set(`${route.path} ${applicationId}`, `${status} ${text.replace(/[0-9a-f-]{36}|"now":"[^"]*"/g, '#')}`);
        }
      }
      return pages;
    };
    const before = await walk('recused');
    const beforeOfOther = await walk('chair');
    expect(before.size).toBeGreaterThan(60);
    await ScoreSheet.updateMany({ applicationId: closed.applicationId }, { $set: { state: 'void' } });
    const screening = { 'outcome.eligible': false, 'outcome.reason': 'Too late' };
    await Screening.updateOne({ _id: closed.applicationId }, { $set: screening }).orFail();
    for (const [page, text] of await walk('recused')) expect(text, page).toBe(before.get(page));
    // Who has no conflict does see it.
    expect(await walk('chair')).not.toEqual(beforeOfOther);
    await ScoreSheet.updateMany({ applicationId: closed.applicationId }, { $set: { state: 'open' } });
    for (const [page, text] of await walk('recused')) expect(text, page).toBe(before.get(page));
  }, 120_000);
});
