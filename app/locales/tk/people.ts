import type { people as en } from '../en/people';

export const people: Record<keyof typeof en, string> = {
  'people.institution.code.error': '2-den 10-a çenli latyn harpy we san ýazyň, birinjisi harp bolsun, mysal üçin MLSP',
};
