import type { LetterKind } from '~/domain/letters/kinds';
import type { LetterWording } from '~/domain/letters/wording';
import type { Locale } from '~/domain/shared/locale';
import { catalogues } from '~/locales/catalogues';

/** The words of a letter as the portal brings them; its places are those of `PLACEHOLDERS_OF`. */
export function defaultWording(kind: LetterKind, locale: Locale): LetterWording {
  const catalogue = catalogues[locale];
  return {
    subject: catalogue[`letters.wording.${kind}.subject`],
    body: catalogue[`letters.wording.${kind}.body`],
    closing: catalogue[`letters.wording.${kind}.closing`],
  };
}
