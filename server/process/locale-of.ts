import type { Request } from 'express';
import { isLocale, negotiateLocale, type Locale } from '~/domain/shared/locale';

export const LOCALE_COOKIE = 'locale';

/** The language of a request: the one chosen before (cookie), else what the browser asks for, else the portal's own. */
export function localeOf(request: Request, fallback: Locale): Locale {
  const chosen = /(?:^|;\s*)locale=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  return isLocale(chosen) ? chosen : negotiateLocale(request.headers['accept-language'] ?? null, fallback);
}
