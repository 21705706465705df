import type { Locale } from '~/domain/shared/locale';
import { catalogues } from './catalogues';
import { textFrom, type Text } from './text';

const texts: Record<Locale, Text> = {
  en: textFrom('en', catalogues.en),
  ru: textFrom('ru', catalogues.ru),
  tk: textFrom('tk', catalogues.tk),
};

/** The texts of one language, on the server: pages, mails, documents. */
export function textIn(locale: Locale): Text {
  return texts[locale];
}
