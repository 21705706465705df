import { create } from 'qrcode';
import { type Said } from './blocks';
import { INK, keepTogether, QUIET, type Sheet } from './sheet';

interface QrCode {
  /** What a camera reads. */
  content: string;
  /** What it is, for who cannot see it. */
  says: string;
  /** Paragraphs beside it, the first one bold. */
  beside: readonly Said[];
}

/** In points; at 300 modules' worth of text a phone still reads it from paper. */
const SIDE = 112;
const GAP = 18;

/** A QR code with words beside it, on one page. */
export function qrCode(sheet: Sheet, { content, says, beside }: QrCode): void {
  const { doc, structure, left, width } = sheet;
  const room = width - SIDE - GAP;
  doc.fontSize(10);
  const heights = beside.map(({ text }, at) => doc.font(fontOf(at)).heightOfString(text, { width: room }) + 5);
  const height = Math.max(
    SIDE,
    heights.reduce((sum, one) => sum + one, 0),
  );
  keepTogether(sheet, height + 8);
  const top = doc.y;
  const box: [number, number, number, number] = [left, top, left + SIDE, top + SIDE];
  const picture = { alt: says, bbox: box, placement: 'Block' };
  structure.add(doc.struct('Figure', picture as object, [() => drawModules(sheet, content, top)]));
  doc.y = top;
  beside.forEach(({ text, lang }, at) => {
    structure.add(
      doc.struct('P', lang ? { lang } : {}, [
        () =>
          void doc
            .font(fontOf(at))
            .fillColor(at === 0 ? INK : QUIET)
            .text(text, left + SIDE + GAP, doc.y, { width: room }),
      ]),
    );
    doc.y += 5;
  });
  doc.font('regular').fillColor(INK);
  doc.x = left;
  doc.y = top + height + 8;
}

const fontOf = (at: number) => (at === 0 ? 'bold' : 'regular');

function drawModules({ doc, left }: Sheet, content: string, top: number): void {
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  const unit = SIDE / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) doc.rect(left + column * unit, top + row * unit, unit, unit);
    }
  }
  doc.fillColor('#000000').fill();
}
