import type { programmes as en } from '../en/programmes';

export const programmes: Record<keyof typeof en, string> = {
  'programmes.title': 'Программы',
  'programmes.code.error': 'Используйте от 2 до 10 заглавных латинских букв и цифр',
  'programmes.part.lead': 'Ведущий партнёр',
  'programmes.part.national': 'Национальный партнёр',
  'programmes.part.funder': 'Финансирующая организация',
  'programmes.part.un-agency': 'Учреждение ООН',
  'programmes.part.training': 'Партнёр по обучению',
  'programmes.error.codeTaken': 'Код {code} принадлежит другой программе',
};
