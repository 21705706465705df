import { LINE, QUIET, type Sheet } from './sheet';

/** The foot of every page: what the document is, and which page of how many. Call it last. */
export function footers({ doc, left, width, text }: Sheet, lines: readonly string[]): void {
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    const { margins, height } = doc.page;
    const top = height - margins.bottom + 16;
    // Below the margin every line would begin a page.
    const kept = margins.bottom;
    margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .moveTo(left, top)
      .lineTo(left + width, top)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
    doc.font('regular').fontSize(7.5).fillColor(QUIET);
    const page = text('paper.pageOf', { page: index + 1, pages: count });
    doc.text(page, left, top + 6, { width, align: 'right', lineBreak: false });
    lines.forEach((line, number) =>
      doc.text(line, left, top + 6 + number * 11, { width: width - 90, lineBreak: false }),
    );
    doc.endMarkedContent();
    margins.bottom = kept;
  }
}
