import type { scoring as en } from '../en/scoring';

export const scoring: Record<keyof typeof en, string> = {
  'scoring.standIn': 'Заявка {number}',
  'scoring.anonymous':
    'В этом конкурсе оценивающие не видят, кто подал заявку. Ответы, по которым это можно узнать, и названия файлов скрыты.',
  'scoring.supplement': 'Представлено по запросу',
  'scoring.supplement.at':
    'Помимо поданной заявки организация по запросу о недостающих документах представила следующее:',
  'scoring.profile': 'Профиль организации на момент подачи заявки',
};
