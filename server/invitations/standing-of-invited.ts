import type { MessageKey } from '~/domain/shared/message-key';
import type { InvitationRecord } from '#server/models/invitation';
import type { UserRecord } from '#server/models/user';

type Account = Pick<UserRecord, 'emailKey' | 'home' | 'disabled'>;

/** Why this account cannot take the invitation; null when it can. A person belongs to one home. */
export function standsInTheWay({ emailKey, home }: InvitationRecord, account: Account): MessageKey | null {
  if (account.emailKey !== emailKey) return 'people.invitation.otherPerson';
  if (account.disabled) return 'people.invitation.disabled';
  if (account.home && (account.home.id !== home.id || account.home.kind !== home.kind)) {
    return 'people.invitation.otherHome';
  }
  return null;
}
