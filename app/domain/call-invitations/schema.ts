import { z } from 'zod';
import { LOCALES, type Locale } from '../shared/locale';
import { emptyLocalized, type Localized } from '../shared/localized';
import { messageKey } from '../shared/message-key';

export const INVITATION_LENGTH = 3_000;
/** So many organisations and addresses can one sending take. */
export const RECEIVERS_AT_ONCE = 100;

const listed = z.preprocess(
  (chosen) => (typeof chosen === 'string' ? [chosen] : (chosen ?? [])),
  z.array(z.string().max(60)).max(RECEIVERS_AT_ONCE),
);

/** Addresses as pasted: one a line, or separated by commas, semicolons or spaces. */
const pasted = z
  .string()
  .max(20_000)
  .default('')
  .transform((text) => text.split(/[\s,;]+/).filter(Boolean))
  .pipe(
    z
      .array(z.email(messageKey('callInvitations.error.address')).max(254), messageKey('callInvitations.error.address'))
      .max(RECEIVERS_AT_ONCE),
  );

export interface CallInvitationInput {
  organisations: string[];
  addresses: string[];
  /** The language in which addresses without an account are written to. */
  language: Locale;
  text: Localized;
}

/** Whom to invite to a call, and with which words: `text.en` and so on, in every language of the call. */
export function callInvitationSchema(languages: readonly Locale[]) {
  const texts = languages.map((locale) => [
    `text.${locale}`,
    z
      .string()
      .transform((value) => value.replace(/\r\n?/g, '\n').trim())
      .pipe(z.string().min(1, messageKey('callInvitations.error.languages')).max(INVITATION_LENGTH)),
  ]);
  return z
    .object({
      ...(Object.fromEntries(texts) as Record<string, z.ZodType<string>>),
      organisations: listed,
      addresses: pasted,
      language: z.enum(LOCALES),
    })
    .transform(({ organisations, addresses, language, ...typed }): CallInvitationInput => {
      const said = languages.map((locale) => [locale, (typed as Record<string, string>)[`text.${locale}`] ?? '']);
      const text = { ...emptyLocalized(), ...(Object.fromEntries(said) as Partial<Localized>) };
      return { organisations, addresses, language, text };
    })
    .refine(({ organisations, addresses }) => organisations.length + addresses.length > 0, {
      path: ['organisations'],
      error: messageKey('callInvitations.error.nobody'),
    });
}
