import type { Standing } from '~/domain/organisations/standing';
import { standingAt } from '~/domain/verification/standing';
import { DomainError } from '~/domain/shared/errors';
import { Organisation } from '#server/models/organisation';

/** How the state sees an organisation at an instant: until when it is verified, and whether it is excluded. */
export async function standingOf(organisationId: string, now: Date): Promise<Standing> {
  const organisation = await Organisation.findOne({ _id: organisationId }, { standing: 1 }).lean();
  if (!organisation) throw new DomainError('not-found');
  return standingAt(organisation.standing, now);
}
