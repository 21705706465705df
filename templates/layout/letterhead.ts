import type { Said } from './blocks';
import { asArtifact, BRAND, INK, QUIET, type Sheet } from './sheet';

// The portal's sign in a square of 48, as app/components/logo.tsx draws it.
const STAR =
  'M24 2L30.44 8.44L39.56 8.44L39.56 17.56L46 24L39.56 30.44L39.56 39.56L30.44 39.56L24 46L17.56 39.56L8.44 39.56L8.44 30.44L2 24L8.44 17.56L8.44 8.44L17.56 8.44ZM16.5 35V22.5a7.5 7.5 0 0 1 15 0V35Z';
const DOOR = 'M18.3 22.4 24.6 19.6V38.4L18.3 35Z';
const SIGN = 34;
const LOGO = 54;

/** What an institution has of its own instead of the portal's sign and words. */
interface OwnHead {
  /** Below the name. */
  lines: readonly string[];
  /** A data URL of a PNG or JPEG; null leaves the portal's sign. */
  logo: string | null;
}

/** The head of a document's first page: a sign, and the institution that speaks. */
export function letterhead(sheet: Sheet, institution: Said, own?: OwnHead): void {
  const { doc, structure, left, width, text } = sheet;
  const top = doc.y;
  const side = own?.logo ? LOGO : SIGN;
  const beside = left + side + 12;
  asArtifact(sheet, () => {
    if (own?.logo) doc.image(own.logo, left, top, { fit: [LOGO, LOGO], valign: 'center', align: 'center' });
    else portalSign(sheet, top);
  });
  const says = (said: Said, font: string, size: number, color: string, y: number) =>
    structure.add(
      doc.struct('P', said.lang ? { lang: said.lang } : {}, [
        () =>
          void doc
            .font(font)
            .fontSize(size)
            .fillColor(color)
            .text(said.text, beside, y, { width: width - side - 12 }),
      ]),
    );
  says(institution, 'bold', 11, INK, top + 1);
  const lines = own?.lines.length ? own.lines.join('\n') : text('portal.tagline');
  says({ text: lines }, 'regular', own ? 8.5 : 9, QUIET, doc.y);
  const bottom = Math.max(doc.y, top + side) + 8;
  asArtifact(sheet, () => {
    doc
      .moveTo(left, bottom)
      .lineTo(left + width, bottom)
      .lineWidth(1.5)
      .strokeColor(BRAND)
      .stroke();
  });
  doc.font('regular').fontSize(10).fillColor(INK);
  doc.x = left;
  doc.y = bottom + 16;
}

function portalSign({ doc, left }: Sheet, top: number): void {
  doc
    .save()
    .translate(left, top)
    .scale(SIGN / 48);
  doc.path(STAR).fill(BRAND, 'even-odd').path(DOOR).fill(BRAND).restore();
}
