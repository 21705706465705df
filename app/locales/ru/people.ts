import type { people as en } from '../en/people';

export const people: Record<keyof typeof en, string> = {
  'people.institution.code.error': 'От 2 до 10 латинских букв и цифр, первой — буква, например MLSP',
};
