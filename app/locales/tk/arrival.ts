import type { arrival as en } from '../en/arrival';

export const arrival: Record<keyof typeof en, string> = {
  'arrival.mail.subject': '{service}: ýüztutma geldi',
  'arrival.mail.what.received': '“{service}” hyzmatynyň žurnalyna {case} belgili ýüztutma geldi.',
  'arrival.mail.what.offered': '“{service}” hyzmatyna ýüztutma hödürlendi. Ol ony ilkinji bolup alan hyzmata geçýär.',
  'arrival.mail.where': 'Onda ýazylan zat diňe portalda okalýar.',
  'arrival.mail.link.received': 'Žurnaly açmak',
  'arrival.mail.link.offered': 'Hödürlenen ýüztutmalary görmek',
  'mail.template.request-arrived': 'Hyzmat üçin ýüztutma geldi',
};
