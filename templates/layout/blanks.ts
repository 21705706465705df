import type { Said } from './blocks';
import { asArtifact, INK, keepTogether, LINE, type Sheet } from './sheet';

const LINE_HEIGHT = 24;
const BOX = 9;
const INDENT = 18;

/** Empty lines to write on, over as many pages as they take. */
export function writingLines(sheet: Sheet, count: number): void {
  const { doc, left, width } = sheet;
  for (let line = 0; line < count; line += 1) {
    keepTogether(sheet, LINE_HEIGHT);
    const y = doc.y + LINE_HEIGHT - 4;
    asArtifact(sheet, () => {
      doc
        .moveTo(left, y)
        .lineTo(left + width, y)
        .lineWidth(0.5)
        .strokeColor(LINE)
        .stroke();
    });
    doc.y += LINE_HEIGHT;
  }
  doc.y += 6;
}

/** What can be chosen, each with a box to tick (several) or a circle (one). */
export function choices(sheet: Sheet, items: readonly Said[], shape: 'box' | 'circle'): void {
  const { doc, structure, left, width } = sheet;
  const all = doc.struct('L');
  structure.add(all);
  for (const { text, lang } of items) {
    keepTogether(sheet, 30);
    const top = doc.y;
    asArtifact(sheet, () => {
      if (shape === 'box') doc.rect(left, top + 2, BOX, BOX);
      else doc.circle(left + BOX / 2, top + 2 + BOX / 2, BOX / 2);
      doc.lineWidth(0.8).strokeColor(INK).stroke();
    });
    const item = doc.struct('LI');
    all.add(item);
    item.add(
      doc.struct('LBody', lang ? { lang } : {}, [
        () => void doc.text(text, left + INDENT, top, { width: width - INDENT }),
      ]),
    );
    doc.y += 3;
  }
  doc.x = left;
  doc.y += 4;
}
