import { parseArgs } from 'node:util';
import { emailSchema } from '~/domain/accounts/schema';
import { newInstitutionSchema } from '~/domain/institutions/schema';
import { DomainError } from '~/domain/shared/errors';
import { isLocale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { foundPortal } from '#server/people/found-portal';
import { now } from '#server/process/clock';
import { CommandError, runCommand } from './run-command';

const USAGE = 'Say who: npm run admin -- --email ADDRESS [--institution NAME --code LETTERS] [--locale en|ru|tk]';

/**
 * `npm run admin -- --email …`: invites the first administrator of an installation in which nobody has an account, and
 * prints the one-time link. Asked again before the link was used, it gives a new one.
 */
await runCommand(async ({ config, args, say }) => {
  const { email, locale, institution } = readArguments(args, config.DEFAULT_LOCALE);
  try {
    const { token } = await foundPortal({ email, institution, locale, now: now() });
    say(`Open this link within 14 days, once, to make the first administrator's account:`);
    say(`${config.BASE_URL}/invitations/${token}`);
  } catch (error) {
    if (error instanceof DomainError && error.explanation) throw new CommandError(textIn('en')(error.explanation));
    throw error;
  }
});

function readArguments(args: string[], fallback: 'en' | 'ru' | 'tk') {
  const { values } = parseArgs({
    args,
    options: {
      email: { type: 'string' },
      institution: { type: 'string', default: 'Opencall' },
      code: { type: 'string', default: 'OPENCALL' },
      locale: { type: 'string', default: fallback },
    },
  });
  const email = emailSchema.safeParse(values.email);
  if (!email.success || !isLocale(values.locale)) throw new CommandError(USAGE);
  const name = values.institution;
  const institution = newInstitutionSchema.safeParse({
    nameEn: name,
    nameRu: name,
    nameTk: name,
    abbreviation: values.code,
  });
  if (!institution.success) throw new CommandError(USAGE);
  return { email: email.data, locale: values.locale, institution: institution.data };
}
