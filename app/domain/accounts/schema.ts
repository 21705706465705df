import { z } from 'zod';
import { MAIL_PREFERENCES } from '../notifications/status';
import { organisationNameSchema } from '../organisations/schema';
import { LOCALES } from '../shared/locale';
import { messageKey } from '../shared/message-key';
import { isCommonPassword } from './common-passwords';
import { emailKeyOf } from './rules';

export const MIN_PASSWORD = 12;
/** Longest password, in characters: a long sentence; hashing more would only cost time. */
export const MAX_PASSWORD = 200;

export const emailSchema = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email(messageKey('form.error.email')));

export const personNameSchema = z
  .string()
  .transform((name) => name.trim().replace(/\s+/g, ' '))
  .pipe(z.string().min(1, messageKey('form.error.required')).max(120));

/** A password that somebody chooses: long, and not what is tried first. No rules about kinds of characters. */
export const newPasswordSchema = z
  .string()
  .min(1, messageKey('form.error.required'))
  .min(MIN_PASSWORD)
  .max(MAX_PASSWORD)
  .refine((password) => !isCommonPassword(password), messageKey('accounts.error.commonPassword'));

/** True when a password is the person's e-mail address or the part before its `@`, whatever the case. */
export function isOwnEmail(password: string, email: string): boolean {
  const key = emailKeyOf(email);
  const folded = password.trim().toLowerCase();
  return folded === key || folded === key.split('@')[0];
}

const givenPassword = z.string().min(1, messageKey('form.error.required')).max(1000);
const code = z
  .string()
  .transform((value) => value.replace(/[\s-]+/g, ''))
  .pipe(z.string().min(1, messageKey('form.error.required')).max(40));

export const signUpSchema = z
  .object({
    name: personNameSchema,
    organisation: organisationNameSchema,
    email: emailSchema,
    password: newPasswordSchema,
    locale: z.enum(LOCALES),
  })
  .refine(({ email, password }) => !isOwnEmail(password, email), {
    path: ['password'],
    message: messageKey('accounts.error.passwordIsEmail'),
  });

export const signInSchema = z.object({
  email: z.string().trim().min(1, messageKey('form.error.required')).max(254),
  password: givenPassword,
  returnTo: z.string().optional(),
});

/** A code of the authenticator app, or a recovery code. */
export const secondFactorSchema = z.object({ code, returnTo: z.string().optional() });

export const forgottenPasswordSchema = z.object({ email: emailSchema });
export const resetPasswordSchema = z.object({ password: newPasswordSchema });
export const changePasswordSchema = z.object({ currentPassword: givenPassword, password: newPasswordSchema });
export const changeEmailSchema = z.object({ currentPassword: givenPassword, email: emailSchema });
export const enrolSchema = z.object({ currentPassword: givenPassword, code });
export const confirmedByPasswordSchema = z.object({ currentPassword: givenPassword });

export const profileSchema = z.object({
  name: personNameSchema,
  locale: z.enum(LOCALES),
  mailPreference: z.enum(MAIL_PREFERENCES),
  /** The account as the form showed it. */
  version: z.coerce.number().int(),
});

export const endSessionSchema = z.object({ session: z.string().regex(/^[0-9a-f]{64}$/) });
