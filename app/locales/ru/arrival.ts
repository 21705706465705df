import type { arrival as en } from '../en/arrival';

export const arrival: Record<keyof typeof en, string> = {
  'arrival.mail.subject': '{service}: поступило обращение',
  'arrival.mail.what.received': 'В журнал услуги «{service}» поступило обращение {case}.',
  'arrival.mail.what.offered':
    'Услуге «{service}» предложено обращение. Его получит та услуга, которая примет его первой.',
  'arrival.mail.where': 'Что в нём написано, можно прочитать только на портале.',
  'arrival.mail.link.received': 'Открыть журнал',
  'arrival.mail.link.offered': 'Посмотреть, что предложено',
  'mail.template.request-arrived': 'Поступило обращение за услугой',
};
