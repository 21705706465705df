import type { Said } from './blocks';
import { asArtifact, BRAND, INK, keepTogether, LINE, type Sheet } from './sheet';

interface TableColumn {
  title: string;
  /** Of the whole width; all columns together are 1. */
  share: number;
  numeric?: boolean;
}

/**
 * A text (with its language where that is not the document's), or a bar as long as this share (0 to 1) of its column; another
 * column of its row says the number.
 */
type Cell = string | number | Said;

interface Table {
  columns: readonly TableColumn[];
  /** As many cells in each row as there are columns; the first one names the row. */
  rows: readonly (readonly Cell[])[];
  /** Of each row, in points: room to write by hand. */
  minHeight?: number;
}

const GAP = 8;
const PADDING = 4;
const SIZE = 8.5;

/** A table; its heading stands again on every page. Rows are not broken. */
export function table(sheet: Sheet, { columns, rows, minHeight = 0 }: Table): void {
  const { doc, structure } = sheet;
  const whole = doc.struct('Table');
  structure.add(whole);
  doc.fontSize(SIZE);
  const titles = columns.map(({ title }) => title);
  const headed = heightOf(sheet, columns, titles, 'bold');
  keepTogether(sheet, headed + 40);
  drawRow(sheet, columns, titles, { font: 'bold', into: whole, types: titles.map(() => 'TH'), height: headed });
  for (const cells of rows) {
    const page = doc.page;
    const height = Math.max(minHeight, heightOf(sheet, columns, cells, 'regular'));
    keepTogether(sheet, height);
    if (doc.page !== page) drawRow(sheet, columns, titles, { font: 'bold', height: headed });
    const types = cells.map((_, index) => (index === 0 ? 'TH' : 'TD'));
    drawRow(sheet, columns, cells, { font: 'regular', into: whole, types, height });
  }
  doc.fontSize(10);
  doc.y += 10;
}

function widthOf({ width }: Sheet, { share }: TableColumn): number {
  return width * share - GAP;
}

function heightOf(sheet: Sheet, columns: readonly TableColumn[], cells: readonly Cell[], font: string): number {
  sheet.doc.font(font).fontSize(SIZE);
  const heights = columns.map((column, index) =>
    sheet.doc.heightOfString(textOf(cells[index]), { width: widthOf(sheet, column) }),
  );
  return Math.max(...heights) + 2 * PADDING;
}

const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'object' ? cell.text : typeof cell === 'string' ? cell : '';

const languageOf = (cell: Cell | undefined): Pick<Said, 'lang'> =>
  typeof cell === 'object' && cell.lang ? { lang: cell.lang } : {};

interface RowLook {
  font: 'bold' | 'regular';
  /** The table that the row belongs to; a repeated heading belongs to none. */
  into?: PDFKit.PDFStructureElement;
  types?: readonly string[];
  /** In points: measuring a text is as much work as drawing it. */
  height: number;
}

function drawRow(sheet: Sheet, columns: readonly TableColumn[], cells: readonly Cell[], look: RowLook): void {
  const { doc, left, width } = sheet;
  const { height } = look;
  const top = doc.y;
  let x = left;
  const row = look.into && doc.struct('TR');
  if (row) look.into?.add(row);
  columns.forEach((column, index) => {
    const at = x;
    const draw = () => {
      const align = column.numeric ? ('right' as const) : ('left' as const);
      doc.font(look.font).fontSize(SIZE);
      doc.text(textOf(cells[index]), at, top + PADDING, { width: widthOf(sheet, column), align });
    };
    const type = look.types?.[index] ?? 'TD';
    const cell = cells[index];
    if (row) row.add(doc.struct(type, { ...scopeOf(type, look.font), ...languageOf(cell) }, [draw]));
    else asArtifact(sheet, draw);
    if (typeof cell === 'number') bar(sheet, { x, top, width: widthOf(sheet, column) * cell });
    x += width * column.share;
  });
  asArtifact(sheet, () => {
    const bottom = top + height;
    doc
      .moveTo(left, bottom)
      .lineTo(left + width, bottom)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
  });
  doc.font('regular');
  doc.x = left;
  doc.y = top + height;
}

function bar(sheet: Sheet, { x, top, width }: { x: number; top: number; width: number }): void {
  asArtifact(sheet, () => {
    sheet.doc.rect(x, top + PADDING, width, SIZE).fill(BRAND);
    sheet.doc.fillColor(INK);
  });
}

/** What a heading names; the types do not know the option yet. */
function scopeOf(type: string, font: RowLook['font']): object {
  return type === 'TH' ? { scope: font === 'bold' ? 'Column' : 'Row' } : {};
}
