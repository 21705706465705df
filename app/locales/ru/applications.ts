import type { applications as en } from '../en/applications';

export const applications: Record<keyof typeof en, string> = {
  'applications.error.late':
    'Срок подачи заявок по этому конкурсу истёк: черновик можно читать, но изменить уже нельзя.',
  'applications.error.cancelled': 'Этот конкурс отменён: черновик можно читать, но изменить уже нельзя.',
};
