import type { agreements as en } from '../en/agreements';

export const agreements: Record<keyof typeof en, string> = {
  'agreements.title': 'Ylalaşyklar',
  'agreements.page.label': 'Ylalaşygyň sahypalary',
  'agreements.page.overview': 'Ylalaşyk',
  'agreements.page.preconditions': 'Deslapky şertler',
  'agreements.page.milestones': 'Tapgyrlar',
  'agreements.page.expenditure': 'Çykdajylar',
  'agreements.page.payments': 'Tölegler',
  'agreements.page.amendments': 'Üýtgetmeler',
  'agreements.first.wholeBudget': 'Býujet',
  'agreements.first.finalReport': 'Jemleýji hasabat',
  'agreements.first.served': 'Hyzmat edilen adamlar',
  'agreements.first.people': 'adam',
  'agreements.error.exists': 'Bu grant boýunça ylalaşyk eýýäm bar.',
  'agreements.error.state': 'Ylalaşygyň häzirki ýagdaýynda muny etmek bolmaýar.',
  'agreements.error.faults': 'Meýilnamada entek ýalňyşlyklar bar. Ilki olary düzediň.',
  'agreements.error.noDocument': 'Resminama entek taýýarlanýar. Bir minutdan gaýtadan synanyşyň.',
  'agreements.error.otherDocument': 'Sahypa açylandan soň resminama üýtgedi. Gol çekmezden öň ony täzeden okaň.',
  'agreements.error.signed': 'Siziň tarapyňyz eýýäm gol çekdi.',
};
