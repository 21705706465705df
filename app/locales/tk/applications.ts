import type { applications as en } from '../en/applications';

export const applications: Record<keyof typeof en, string> = {
  'applications.error.late': 'Bu bäsleşigiň möhleti geçdi: garalamany okap bolýar, ýöne üýtgedip bolmaýar.',
  'applications.error.cancelled': 'Bu bäsleşik ýatyryldy: garalamany okap bolýar, ýöne üýtgedip bolmaýar.',
};
