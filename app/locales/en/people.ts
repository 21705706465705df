export const people = {
  'people.institution.code.error': 'Use 2 to 10 Latin letters and digits, a letter first, such as MLSP',
};
