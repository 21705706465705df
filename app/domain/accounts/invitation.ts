import { z } from 'zod';
import { LOCALES } from '../shared/locale';
import { messageKey } from '../shared/message-key';
import { rolesOfHome } from './home-roles';
import { ROLES, type Home } from './roles';
import { emailSchema, isOwnEmail, newPasswordSchema, personNameSchema } from './schema';

const DAY_MS = 24 * 60 * 60_000;
/** How long an invitation waits for its person, in milliseconds. */
export const INVITATION_LIFETIME_MS = 14 * DAY_MS;
/** An invitation is not mailed again sooner than this, in milliseconds. */
export const RESEND_PAUSE_MS = 60_000;

export type InvitationState = 'open' | 'accepted' | 'withdrawn' | 'expired';

interface Standing {
  accepted: object | null;
  withdrawn: object | null;
  expiresAt: Date;
}

/** What has become of an invitation; from the very instant of `expiresAt` it is expired. */
export function invitationState({ accepted, withdrawn, expiresAt }: Standing, now: Date): InvitationState {
  if (accepted) return 'accepted';
  if (withdrawn) return 'withdrawn';
  return now < expiresAt ? 'open' : 'expired';
}

const rolesSchema = z
  .array(z.enum(ROLES), messageKey('people.error.noRole'))
  .min(1, messageKey('people.error.noRole'))
  .transform((roles) => ROLES.filter((role) => roles.includes(role)));

/** Roles that people of this kind of home may hold: at least one, each once, in the order of the house. */
export function rolesSchemaOf(kind: Home['kind']) {
  return rolesSchema.refine(
    (roles) => roles.every((role) => rolesOfHome(kind).includes(role)),
    messageKey('people.error.rolesOfHome'),
  );
}

/** Whom to invite to a home, as what, and in which language the mail is. */
export function newInvitationSchema(kind: Home['kind']) {
  return z.object({
    email: emailSchema,
    roles: rolesSchemaOf(kind),
    locale: z.enum(LOCALES),
  });
}
export type NewInvitation = z.output<ReturnType<typeof newInvitationSchema>>;

/** A form that changes something that somebody else may change at the same time. */
export const versionedSchema = z.object({ version: z.coerce.number().int().min(1) });

export function roleChangeSchemaOf(kind: Home['kind']) {
  return versionedSchema.extend({ roles: rolesSchemaOf(kind) });
}
export type RoleChange = z.output<ReturnType<typeof roleChangeSchemaOf>>;

export const disablingSchema = versionedSchema.extend({ reason: z.string().trim().min(1).max(500) });
export type Disabling = z.output<typeof disablingSchema>;

/** What an invited person tells of themselves; `email` is the invitation's. */
export function acceptanceSchema(email: string) {
  return z
    .object({ name: personNameSchema, password: newPasswordSchema })
    .refine(({ password }) => !isOwnEmail(password, email), {
      path: ['password'],
      message: messageKey('accounts.error.passwordIsEmail'),
    });
}
