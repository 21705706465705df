import type { mail as en } from '../en/mail';

export const mail: Record<keyof typeof en, string> = {
  'mail.foot': 'Bu haty sosial hyzmatlar boýunça açyk bäsleşikleriň Opencall portaly iberdi: {address}',
};
