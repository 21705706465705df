import { createHash } from 'node:crypto';
import type { Identity } from '~/domain/organisations/identity';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import { Organisation } from '#server/models/organisation';

/** Who an organisation is by its sign-up and its profile; throws `not-found`. */
export async function identityOf(organisationId: string): Promise<Identity> {
  const identity = (await identitiesOf([organisationId])).get(organisationId);
  if (!identity) throw new DomainError('not-found');
  return identity;
}

/** The same of many organisations. */
export async function identitiesOf(organisationIds: readonly string[]): Promise<Map<string, Identity>> {
  const organisations = await Organisation.find({ _id: { $in: organisationIds } }, { name: 1 }).lean();
  return new Map(
    organisations.map(({ _id, name }) => [
      _id,
      { names: [name], registrationNumber: '', people: [], places: [], digests: { identification: digestOf({ name }) } },
    ]),
  );
}

function digestOf(section: unknown): string {
  return createHash('sha256').update(canonicalJson(section)).digest('hex');
}
