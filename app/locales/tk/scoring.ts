import type { scoring as en } from '../en/scoring';

export const scoring: Record<keyof typeof en, string> = {
  'scoring.standIn': '{number} belgili ýüztutma',
  'scoring.anonymous':
    'Bu bäsleşikde bahalandyryjylar ýüztutmany kimiň berendigini görmeýärler. Muny görkezip biljek jogaplar we faýllaryň atlary gizlenen.',
  'scoring.supplement': 'Sorag boýunça tabşyrylan',
  'scoring.supplement.at': 'Tabşyrylan ýüztutmadan başga, ýetmeýän resminamalar soralanda gurama şulary tabşyrdy:',
  'scoring.profile': 'Ýüztutma tabşyrylan wagty guramanyň maglumatlary',
};
