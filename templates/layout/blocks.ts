import type { Locale } from '~/domain/shared/locale';
import { inLanguage, languageShown, type Localized } from '~/domain/shared/localized';
import { BRAND, INK, keepTogether, QUIET, type Sheet } from './sheet';

/** A text, and its language where that is not the document's. */
export interface Said {
  text: string;
  lang?: Locale;
}

/** A text in the document's language, or marked as what it is where it is only there in another one. */
export function saidIn({ locale }: Pick<Sheet, 'locale'>, value: Localized): Said {
  const lang = languageShown(value, locale);
  return { text: inLanguage(value, locale), ...(lang === locale ? {} : { lang }) };
}

const HEADINGS = {
  1: { size: 20, before: 4, after: 8, room: 90, color: INK },
  2: { size: 14, before: 16, after: 5, room: 80, color: BRAND },
  3: { size: 11, before: 8, after: 2, room: 50, color: INK },
} as const;

/** A heading, never alone at the foot of a page. */
export function heading(sheet: Sheet, level: 1 | 2 | 3, { text, lang }: Said): void {
  const { doc, structure, left, width } = sheet;
  const { size, before, after, room, color } = HEADINGS[level];
  keepTogether(sheet, room);
  doc.y += before;
  structure.add(
    doc.struct(`H${level}`, options(lang), [
      () => void doc.font('bold').fontSize(size).fillColor(color).text(text, left, doc.y, { width }),
    ]),
  );
  plain(sheet);
  doc.y += after;
}

interface Look {
  bold?: boolean;
  quiet?: boolean;
  size?: number;
}

/** A text in paragraphs; an empty line begins one. */
export function paragraphs(sheet: Sheet, { text, lang }: Said, look: Look = {}): void {
  const { doc, structure, left, width } = sheet;
  for (const paragraph of text.split(/\n{2,}/)) {
    if (paragraph === '') continue;
    keepTogether(sheet, 30);
    structure.add(
      doc.struct('P', options(lang), [
        () => {
          doc.font(look.bold ? 'bold' : 'regular').fontSize(look.size ?? 10);
          doc.fillColor(look.quiet ? QUIET : INK).text(paragraph, left, doc.y, { width });
        },
      ]),
    );
    plain(sheet);
    doc.y += 5;
  }
}

const INDENT = 14;

/** A list with a mark or a number before each item. */
export function list(sheet: Sheet, items: readonly Said[], markOf: (index: number) => string = () => '•'): void {
  const { doc, structure, left, width } = sheet;
  const all = doc.struct('L');
  structure.add(all);
  items.forEach(({ text, lang }, index) => {
    // The first item takes the second along: one line under a heading at the foot of a page is no list.
    const next = index === 0 ? items[1] : undefined;
    const heightOf = (said: Said) => doc.heightOfString(said.text, { width: width - INDENT });
    keepTogether(sheet, next ? Math.min(heightOf({ text }) + heightOf(next) + 2, 200) : 30);
    const item = doc.struct('LI');
    all.add(item);
    const top = doc.y;
    item.add(doc.struct('Lbl', {}, () => void doc.text(markOf(index), left, top, { width: INDENT })));
    item.add(
      doc.struct('LBody', options(lang), [() => void doc.text(text, left + INDENT, top, { width: width - INDENT })]),
    );
    doc.y += 2;
  });
  doc.y += 4;
}

const LABEL = 150;

/** Labels with their values beside them. */
export function facts(sheet: Sheet, rows: readonly { label: string; value: Said }[]): void {
  const { doc, structure, left, width } = sheet;
  for (const { label, value } of rows) {
    const room = Math.max(
      doc.font('bold').heightOfString(label, { width: LABEL - 10 }),
      doc.font('regular').heightOfString(value.text, { width: width - LABEL }),
    );
    keepTogether(sheet, Math.min(room, 300));
    const top = doc.y;
    structure.add(
      doc.struct('P', {}, [
        doc.struct('Span', {}, () => void doc.font('bold').text(label, left, top, { width: LABEL - 10 })),
        doc.struct('Span', options(value.lang), [
          () => void doc.font('regular').text(value.text, left + LABEL, top, { width: width - LABEL }),
        ]),
      ]),
    );
    doc.y = Math.max(doc.y, top + room) + 4;
  }
  doc.y += 4;
}

const options = (lang: Locale | undefined) => (lang ? { lang } : {});

function plain({ doc }: Sheet): void {
  doc.font('regular').fontSize(10).fillColor(INK);
}
