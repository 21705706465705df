import type { PrintedParty } from '~/domain/agreements/printed';
import { heading, paragraphs } from '../layout/blocks';
import { asArtifact, INK, keepTogether, QUIET, type Sheet } from '../layout/sheet';

/** Room of a side's signature with its lines, in points. */
const BLOCK = 150;
const LINE_HEIGHT = 30;

/** Where each side signs by hand, both on one page. */
export function signatureBlocks(sheet: Sheet, parties: readonly PrintedParty[], number: number): void {
  const { text } = sheet;
  keepTogether(sheet, BLOCK * parties.length + 40);
  heading(sheet, 2, { text: `${number}. ${text('agreementPaper.signatures')}` });
  for (const { side, party, person } of parties) {
    heading(sheet, 3, { text: text(`agreementPaper.signature.${side}`) });
    paragraphs(sheet, { text: party });
    writingLine(sheet, text('agreementPaper.signature.name'), person);
    writingLine(sheet, text('agreementPaper.signature.sign'), '');
    writingLine(sheet, text('agreementPaper.signature.date'), '');
    sheet.doc.y += 8;
  }
}

function writingLine(sheet: Sheet, label: string, value: string): void {
  const { doc, structure, left, width } = sheet;
  const room = width * 0.38;
  const top = doc.y;
  const bottom = top + LINE_HEIGHT;
  structure.add(
    doc.struct('P', {}, [
      () => {
        doc.font('regular').fontSize(9).fillColor(QUIET);
        doc.text(label, left, bottom - 14, { width: room - 10, lineBreak: false });
        if (value === '') return;
        doc.fontSize(10).fillColor(INK);
        doc.text(value, left + room, bottom - 15, { width: width - room, lineBreak: false });
      },
    ]),
  );
  asArtifact(sheet, () => {
    doc
      .moveTo(left + room, bottom)
      .lineTo(left + width, bottom)
      .lineWidth(0.5)
      .strokeColor(QUIET)
      .stroke();
  });
  doc.font('regular').fontSize(10).fillColor(INK);
  doc.x = left;
  doc.y = bottom + 2;
}
