import type { qualityLists as en } from '../en/quality-lists';

export const qualityLists: Record<keyof typeof en, string> = {
  'visitReport.title': 'Hil barlagynyň hasabaty',
  'visitReport.programme': 'Maksatnama',
  'visitReport.address': 'Salgy',
  'visitReport.code': 'Hyzmatyň kody',
  'visitReport.byOn': '{name}, {day}',
  'visitReport.noFindings': 'Barlagda düzedilmeli kemçilik tapylmady.',
  'visitReport.asOf': 'Kemçilikleriň {day} senesindäki ýagdaýy',
  'visitReport.overdue': '{day} (möhleti geçdi)',
  'visitReport.act': '{day}, {name}: {said}',
  'visitReport.download': 'Bu barlagyň hasabaty (PDF)',
};
