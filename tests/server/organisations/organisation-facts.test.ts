import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { ProfileContent } from '~/domain/organisations/profile-schema';
import { OrganisationProfile } from '#server/models/organisation-profile';
import { organisationFacts } from '#server/organisations/organisation-facts';
import { fullProfile } from '#tests/factories/profile';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

async function factsOf(change: (content: ProfileContent) => void) {
  const content = fullProfile();
  change(content);
  const _id = randomUUID();
  await OrganisationProfile.create({ _id, content, sections: {}, version: 1 });
  return organisationFacts(_id);
}

it('tells nothing of an organisation without a profile', async () => {
  expect(await organisationFacts(randomUUID())).toEqual({ places: [], registeredOn: null, certificate: null });
});

it('tells places, registration and certificate', async () => {
  expect(await factsOf(() => undefined)).toEqual({
    places: ['ashgabat'],
    registeredOn: '2015-04-02',
    certificate: { validUntil: '2027-04-01' },
  });
});

it('tells a certificate without end, and none where it is not told until when', async () => {
  const certificate = { number: '7', issuedOn: '2015-04-02', permanent: true, validUntil: '', fileId: '' };
  const told = async (change: Partial<ProfileContent['identification']>) =>
    (await factsOf((content) => void Object.assign(content.identification, change))).certificate;
  expect(await told({ certificate })).toEqual({ validUntil: null });
  expect(await told({ certificate: { ...certificate, permanent: false } })).toBeNull();
  expect(await told({ hasCertificate: 'no' })).toBeNull();
});
