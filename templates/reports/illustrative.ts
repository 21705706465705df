import type { Locale } from '~/domain/shared/locale';
import { heading, paragraphs } from '../layout/blocks';
import { closeSheet, openSheet } from '../layout/sheet';

/** A page that says that it is an example: what the demo's people send as their papers. */
export function illustrativeDocument(title: string, locale: Locale, at: Date): Promise<Buffer> {
  const sheet = openSheet({ locale, title, at });
  heading(sheet, 1, { text: title });
  paragraphs(sheet, { text: sheet.text('demo.paper') });
  return closeSheet(sheet);
}
