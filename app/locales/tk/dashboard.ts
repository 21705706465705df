import type { dashboard as en } from '../en/dashboard';

export const dashboard: Record<keyof typeof en, string> = {
  'job.case-retention': 'Saklanyş möhleti dolan işleri pozmak',
};
