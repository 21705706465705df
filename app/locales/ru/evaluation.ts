import type { evaluation as en } from '../en/evaluation';

export const evaluation: Record<keyof typeof en, string> = {
  'evaluation.error.notChair': 'Это может сделать только председатель комиссии по этому лоту.',
  'evaluation.error.moved': 'Оценка по этому лоту тем временем продвинулась. Посмотрите ещё раз.',
};
