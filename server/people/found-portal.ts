import { randomUUID } from 'node:crypto';
import type { Home } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import type { NewInstitution } from '~/domain/institutions/schema';
import { appendEvent } from '#server/audit/append-event';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { addInstitution } from '#server/institutions/add-institution';
import { openInvitation } from '#server/invitations/open-invitation';
import { Institution } from '#server/models/institution';
import { Invitation } from '#server/models/invitation';
import { User } from '#server/models/user';

interface Arguments {
  email: string;
  /** The first administrator's institution. */
  institution: NewInstitution;
  locale: Locale;
  now: Date;
}

/**
 * Invites the first administrator of an installation in which nobody has an account; afterwards `wrong-state`. Asked
 * again before the invitation was accepted, it withdraws the one before. The token is for the operator's eyes, once.
 */
export function foundPortal({ email, institution, locale, now }: Arguments): Promise<{ home: Home; token: string }> {
  return inGuardedTransaction('founding', async () => {
    if (await User.exists({})) throw new DomainError('wrong-state', 'people.error.alreadyFounded');
    const existing = await Institution.findOne({ code: institution.abbreviation }).lean();
    const home: Home = { kind: 'institution', id: existing?._id ?? randomUUID() };
    if (!existing) await addInstitution({ id: home.id, actor: null, input: institution, now });
    await Invitation.updateMany(
      { accepted: null, withdrawn: null },
      { $set: { withdrawn: { at: now, by: null } }, $unset: { openKey: 1 }, $inc: { version: 1 } },
    );
    const roles = ['administrator' as const];
    const { id, token } = await openInvitation({ email, home, roles, locale, invitedBy: null, now });
    await appendEvent({
      actor: null,
      action: 'people.invited',
      subject: { kind: 'invitation', id },
      details: { home, roles, founding: true },
      now,
    });
    return { home, token };
  });
}
