import type { Actor } from '~/domain/accounts/roles';
import { emailKeyOf } from '~/domain/accounts/rules';
import { User } from '#server/models/user';
import { ORGANISATIONS } from './homes';

const ORGANISATION_MAILBOXES = new Set(
  ORGANISATIONS.flatMap(({ signatory, colleagues }) => [signatory, ...colleagues].map(({ mailbox }) => mailbox)),
);

/** Institutions and organisations have domains of their own: an address of the same one is a conflict of interests. */
export const emailOf = (mailbox: string): string =>
  `${mailbox}@example.${ORGANISATION_MAILBOXES.has(mailbox) ? 'net' : 'org'}`;

/** One of the demo's people as use cases receive them, by the mailbox that `homes.ts` gives them. */
export async function demoActor(mailbox: string): Promise<Actor> {
  const user = await User.findOne({ emailKey: emailKeyOf(emailOf(mailbox)) })
    .orFail()
    .lean();
  return { userId: user._id, name: user.name, roles: user.roles, home: user.home };
}
