export const programmes = {
  'programmes.title': 'Programmes',
  'programmes.code.error': 'Use 2 to 10 capital Latin letters and digits',
  'programmes.part.lead': 'Lead',
  'programmes.part.national': 'National partner',
  'programmes.part.funder': 'Funder',
  'programmes.part.un-agency': 'UN agency',
  'programmes.part.training': 'Training partner',
  'programmes.error.codeTaken': 'The code {code} belongs to another programme',
};
