import type { guides as en } from '../en/guides';

export const guides: Record<keyof typeof en, string> = {
  'guides.list': 'Ädimme-ädim gollanmalar',
  'guides.own': 'Siziň wezipäňiz üçin',
  'guides.quoted': 'Sahypalaryň we düwmeleriň atlary portalda görkezilişi ýaly goşa dyrnak içinde berilýär.',
  'guides.numbered': '{number}. {title}',
  'guides.heading.rules': 'Wajyp düzgünler',
  'guides.heading.next': 'Soňra näme bolýar',
  'guides.heading.pages': 'Bu gollanmanyň sahypalary',
  'guides.pages.closed': 'Salgysyz at — diňe şu wezipe bilen gireniňizde görünýän sahypa.',
  'guides.all': 'Ähli kömek',
};
