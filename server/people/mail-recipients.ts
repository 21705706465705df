import { User } from '#server/models/user';

/** How to write to the people of a filter, as far as their accounts are open. */
export async function mailRecipients(filter: Record<string, unknown>) {
  const people = await User.find({ ...filter, disabled: null }, { email: 1, locale: 1 }).lean();
  return people.map(({ _id, email, locale }) => ({ email, locale, userId: _id }));
}

/** Everybody in an organisation, or those of them who hold a role. */
export function peopleOfOrganisation(organisationId: string, role?: 'representative' | 'signatory') {
  return mailRecipients({
    'home.kind': 'organisation',
    'home.id': organisationId,
    ...(role === undefined ? {} : { roles: role }),
  });
}
