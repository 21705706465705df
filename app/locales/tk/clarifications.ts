import type { clarifications as en } from '../en/clarifications';

export const clarifications: Record<keyof typeof en, string> = {
  'clarifications.title': 'Soraglar we jogaplar',
  'clarifications.state.open': 'Jogaba garaşýar',
  'clarifications.state.answered': 'Jogap berildi',
  'clarifications.state.set-aside': 'Köpçülikleýin jogap berilmeýär',
  'clarifications.column.text': 'Sorag',
  'clarifications.column.letter': 'Gurama',
  'clarifications.column.lot': 'Lot',
  'clarifications.column.askedAt': 'Soralan senesi',
  'clarifications.column.state': 'Ýagdaýy',
  'clarifications.error.late': 'Bu bäsleşik boýunça soraglaryň möhleti gutardy',
  'clarifications.error.closed': 'Ýüztutmalaryň möhleti gutardy: jogaplar indi çap edilmeýär',
  'clarifications.error.enough':
    '{limit, plural, other {Gurama bir günde # sorag berip bilýär. Indiki soragy ertir beriň.}}',
  'clarifications.error.none': 'Azyndan bir sorag saýlaň',
  'clarifications.error.languages': 'Soragy we jogaby bäsleşigiň her dilinde ýazyň',
  'clarifications.error.stale': 'Bu soraglaryň birine eýýäm jogap berildi ýa-da ol aýryldy. Sanawa täzeden serediň.',
  'callDesk.waiting': 'Tassyklamagyňyza garaşýan bäsleşikler',
  'callDesk.returned': 'Gaýtarylan bäsleşikler',
  'callDesk.questions': 'Bäsleşikler baradaky soraglar',
  'callDesk.call': '{title}',
  'callDesk.unanswered': '{count, plural, other {{title}: # sorag jogaba garaşýar}}',
};
