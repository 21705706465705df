import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvResponse } from '#server/exports/csv';
import { xlsxResponse } from '#server/exports/xlsx';
import { textIn } from '~/locales/text-in';
import { LISTED_THINGS, listedThings, rowOf, type ListedThing } from '#tests/factories/call-list';

async function* rowsOf(things: ListedThing[]) {
  for (const thing of things) yield rowOf(thing);
}
const table = (things: ListedThing[]) => ({
  definition: LISTED_THINGS,
  text: textIn('ru'),
  rows: rowsOf(things),
  fileName: 'things',
});
const [first] = listedThings(1);
const titled = (...titles: string[]) => titles.map((title) => ({ ...(first as ListedThing), title }));

describe('a list as CSV', () => {
  it('holds headings and values in the reader’s language, with the amounts apart from their currency', async () => {
    const response = csvResponse(table(listedThings(3)));
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="things.csv"');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
    expect(data[0]).toEqual(['Главная', 'Мои задачи', 'День', 'Месяц', 'Год', 'Год: валюта']);
    expect(data[1]).toEqual([
      'Social support at home, lot 1',
      'Скрыть',
      '0',
      '2027-01-01T12:00:00+05:00',
      '12500',
      'TMT',
    ]);
    expect(data).toHaveLength(4);
  });

  it.each(['=1+1', '+7 12', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("http://other.example","x")'])(
    'lets no spreadsheet run %j',
    async (title) => {
      const csv = await csvResponse(table(titled(title))).text();
      const [, row] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
      expect(row?.[0]).toBe(`'${title}`);
    },
  );

  it('keeps quotes, separators and line breaks inside of a cell', async () => {
    const title = 'a "b", c;\nd';
    const csv = await csvResponse(table(titled(title))).text();
    expect(Papa.parse<string[]>(csv, { skipEmptyLines: true }).data[1]?.[0]).toBe(title);
  });

  it('sends a long list in pieces, all of it', async () => {
    const { body } = csvResponse(table(listedThings(1_000)));
    const pieces: Uint8Array[] = [];
    for await (const piece of body as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(3);
    expect(Buffer.concat(pieces).toString().trimEnd().split('\r\n')).toHaveLength(1_001);
  });
});

describe('a list as XLSX', () => {
  it('holds texts as texts, numbers as numbers and dates as dates', async () => {
    const response = xlsxResponse(table(titled('=1+1', 'plain')));
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="things.xlsx"');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    const sheet = workbook.worksheets[0];
    expect(sheet?.rowCount).toBe(3);
    const row = sheet?.getRow(2);
    expect(row?.getCell(1).value).toBe('=1+1');
    expect(row?.getCell(1).formula).toBeUndefined();
    expect(row?.getCell(2).value).toBe('Скрыть');
    expect(row?.getCell(4).value).toEqual(new Date('2027-01-01T12:00:00Z'));
    expect(row?.getCell(5).value).toBe(12_500);
    expect(row?.getCell(5).numFmt).toContain('TMT');
  });

  it('writes a long list', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await xlsxResponse(table(listedThings(2_000))).arrayBuffer());
    expect(workbook.worksheets[0]?.rowCount).toBe(2_001);
  });
});
