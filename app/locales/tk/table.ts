import type { table as en } from '../en/table';

export const table: Record<keyof typeof en, string> = {
  'table.apply': 'Ulanmak',
  'table.clear': 'Süzgüçleri arassalamak',
  'table.filtersOf': 'Gözleg we süzgüçler: {list}',
  'table.search': 'Gözleg',
  'table.all': 'Hemmesi',
  'table.from': '{column}: şu günden',
  'table.to': 'şu güne çenli',
  'table.sortBy': 'Tertiplemek',
  'table.sortUp': '{column}, artýan tertipde',
  'table.sortDown': '{column}, kemelýän tertipde',
  'table.choose': 'Saýlamak',
  'table.none': 'ýok',
  'table.noMatch.title': 'Hiç zat tapylmady',
  'table.noMatch.text': 'Az söz ýa-da başga süzgüç bilen synanyşyň.',
  'table.shown': '{total} ýazgydan {first}–{last}',
  'table.shownOfMore': '{total} ýazgydan köpüsinden {first}–{last}. Galanlaryny görmek üçin süzgüç ulanyň.',
  'table.pageSize': 'Sahypadaky setirler',
  'table.csv': 'CSV görnüşinde ýüklemek',
  'table.xlsx': 'Excel üçin ýüklemek (XLSX)',
  'table.currencyOf': '{column}: walýuta',
};
