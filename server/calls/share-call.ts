import type { PublicCall } from './get-public-call';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';

/** How a page introduces itself to search engines and in messages. */
export interface Share {
  title: string;
  description: string;
  /** The one address of the page. */
  url: string;
}

export function shareCall({ reference, content: { about } }: PublicCall, locale: Locale, baseUrl: string): Share {
  return {
    title: `${reference}: ${inLanguage(about.title, locale)}`,
    description: inLanguage(about.summary, locale),
    url: `${baseUrl}/calls/${reference}`,
  };
}
