import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EvaluationStage } from '~/domain/evaluation/stage';
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
  ({ path }) => /:(applicationId|lot|criterion|meetingId|fileId)\b/.test(path) || /evaluations/.test(path),
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

  it.each<EvaluationStage>(['screening', 'evaluation', 'consensus'])(
    'is what the table allows, on every page, export and refusal: %s',
    async (stage) => {
      await lotsAt(world.call, stage);
      const found = new Set<string>();
      for (const asker of world.askers) {
        for (const route of routes.filter(({ loader }) => loader)) {
          const isMany = ofEvaluation.includes(route);
          const targets = isMany ? world.call.applications : world.call.applications.slice(0, 1);
          for (const { applicationId, lot } of targets) {
            const params = paramsFor(applicationId, lot, asker.actor?.userId ?? randomUUID());
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
});
