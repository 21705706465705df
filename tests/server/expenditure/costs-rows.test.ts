import excel from 'exceljs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { costsOfFile, costsOfText } from '#server/expenditure/costs-rows';
import { explanationOf } from '#tests/factories/refusal';

describe('the rows of a list of costs', () => {
  it('are those of pasted text, without heading and empty lines, by their numbers in it', () => {
    expect(costsOfText('Line\tDay\n\nstaff\t2026-01-31\tMarch\tStaff\t12\t5\t')).toEqual([
      { row: 3, cells: ['staff', '2026-01-31', 'March', 'Staff', '12', '5', ''] },
    ]);
    expect(costsOfText('')).toEqual([]);
  });

  it('are those of a workbook, its days and numbers as people write them', async () => {
    const book = new excel.Workbook();
    const sheet = book.addWorksheet('Costs');
    sheet.addRow(['Line', 'Day', 'What', 'Whom', 'No', 'Amount']);
    sheet.addRow([
      'staff',
      new Date('2026-01-31T00:00:00Z'),
      'March',
      { richText: [{ text: 'Staff' }] },
      12,
      0.1 + 0.2,
    ]);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(await costsOfFile(bytes)).toEqual([
      { row: 2, cells: ['staff', '2026-01-31', 'March', 'Staff', '12', '0.30', ''] },
    ]);
  });

  it('are refused out of what is no list', async () => {
    const bytes = (...numbers: number[]) => new Uint8Array(numbers);
    expect(await explanationOf(costsOfFile(bytes(0xff, 0xfe, 0x00)))).toBe('expenditure.error.file');
    expect(await explanationOf(costsOfFile(bytes(0x50, 0x4b, 1, 2, 3)))).toBe('expenditure.error.file');
    const bomb = zipSync({ 'xl/sharedStrings.xml': new Uint8Array(21_000_000) });
    expect(await explanationOf(costsOfFile(bomb))).toBe('expenditure.error.file');
  });
});
