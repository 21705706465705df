import { isLocale, type Locale } from '~/domain/shared/locale';

/** The language that a file's address asks for (`?language=tk`), else the visitor's own. */
export function languageAsked(request: Request, locale: Locale): Locale {
  const asked = new URL(request.url).searchParams.get('language');
  return isLocale(asked) ? asked : locale;
}
