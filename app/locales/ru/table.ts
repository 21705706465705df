import type { table as en } from '../en/table';

export const table: Record<keyof typeof en, string> = {
  'table.apply': 'Применить',
  'table.clear': 'Сбросить фильтры',
  'table.filtersOf': 'Поиск и фильтры: {list}',
  'table.search': 'Поиск',
  'table.all': 'Все',
  'table.from': '{column}: с',
  'table.to': 'по',
  'table.sortBy': 'Сортировать',
  'table.sortUp': '{column}, по возрастанию',
  'table.sortDown': '{column}, по убыванию',
  'table.choose': 'Выбрать',
  'table.none': 'нет',
  'table.noMatch.title': 'Ничего не найдено',
  'table.noMatch.text': 'Попробуйте меньше слов или другие фильтры.',
  'table.shown': '{first}–{last} из {total}',
  'table.shownOfMore': '{first}–{last} из более чем {total}. Чтобы увидеть остальное, примените фильтры.',
  'table.pageSize': 'Строк на странице',
  'table.csv': 'Скачать CSV',
  'table.xlsx': 'Скачать для Excel (XLSX)',
  'table.currencyOf': '{column}: валюта',
};
