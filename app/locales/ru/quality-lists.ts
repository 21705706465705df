import type { qualityLists as en } from '../en/quality-lists';

export const qualityLists: Record<keyof typeof en, string> = {
  'visitReport.title': 'Отчёт о посещении для оценки качества',
  'visitReport.programme': 'Программа',
  'visitReport.address': 'Адрес',
  'visitReport.code': 'Код услуги',
  'visitReport.byOn': '{name}, {day}',
  'visitReport.noFindings': 'Посещение не выявило того, что нужно исправить.',
  'visitReport.asOf': 'Состояние замечаний на {day}',
  'visitReport.overdue': '{day} (срок истёк)',
  'visitReport.act': '{day}, {name}: {said}',
  'visitReport.download': 'Отчёт об этом посещении (PDF)',
};
