import type { Request } from 'express';
import { isLocale, negotiateLocale, type Locale } from '~/domain/shared/locale';

export const LOCALE_COOKIE = 'locale';

/** Pages that show a call as it will be read in a language of their own choice, `?language=tk`. */
const CHOOSES_ITSELF = /^\/office\/calls\/[\w-]+\/preview$/;

/** The language of a request: the one that the address of a preview names, the one chosen before (cookie), else what the browser asks for, else the portal's own. */
export function localeOf(request: Request, fallback: Locale): Locale {
  const asked = CHOOSES_ITSELF.test(request.path) ? request.query.language : undefined;
  if (isLocale(asked)) return asked;
  const chosen = /(?:^|;\s*)locale=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  return isLocale(chosen) ? chosen : negotiateLocale(request.headers['accept-language'] ?? null, fallback);
}
