import { expect, it } from 'vitest';
import { completenessOf, overallCompleteness } from '~/domain/organisations/profile-gaps';
import { loadDemo } from '#server/demo/load-demo';
import { demoActor } from '#server/demo/demo-actor';
import { ownOrganisationOf } from '#server/files/own-organisation';
import { getProfile } from '#server/organisations/get-profile';
import { organisationFacts } from '#server/organisations/organisation-facts';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('tells profiles of the pilot’s providers: complete but for one, the account of one verified', async () => {
  const now = new Date('2026-11-22T09:00:00Z');
  await loadDemo({ config: { OPENCALL_MODE: 'development', DEMO_PASSWORD: 'demo password 2026' }, asked: false, now });
  const percents: Record<string, number> = {};
  for (const mailbox of ['yenme', 'keyik.okara', 'red.crescent', 'beyik.eyyam']) {
    const actor = await demoActor(mailbox);
    const { content } = await getProfile({ actor, organisationId: ownOrganisationOf(actor).id });
    percents[mailbox] = overallCompleteness(completenessOf(content)).percent;
  }
  expect(percents).toMatchObject({ yenme: 100, 'keyik.okara': 100, 'red.crescent': 100 });
  expect(percents['beyik.eyyam']).toBeLessThan(80);
  const yenme = await demoActor('yenme');
  const { id: organisationId } = ownOrganisationOf(yenme);
  expect(await organisationFacts(organisationId)).toMatchObject({
    places: ['ashgabat'],
    certificate: { validUntil: '2029-11-22' },
  });
  expect(await getProfile({ actor: yenme, organisationId })).toMatchObject({ account: { state: 'verified' } });
});
