import type { mail as en } from '../en/mail';

export const mail: Record<keyof typeof en, string> = {
  'mail.foot': 'Письмо отправлено порталом открытых конкурсов социальных услуг Opencall: {address}',
};
