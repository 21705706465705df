import type { programmes as en } from '../en/programmes';

export const programmes: Record<keyof typeof en, string> = {
  'programmes.title': 'Maksatnamalar',
  'programmes.code.error': '2-den 10-a çenli baş latyn harpyny we sany ulanyň',
  'programmes.part.lead': 'Esasy hyzmatdaş',
  'programmes.part.national': 'Milli hyzmatdaş',
  'programmes.part.funder': 'Maliýeleşdiriji',
  'programmes.part.un-agency': 'BMG-niň edarasy',
  'programmes.part.training': 'Okuw boýunça hyzmatdaş',
  'programmes.error.codeTaken': '{code} belgisi başga maksatnama degişli',
};
