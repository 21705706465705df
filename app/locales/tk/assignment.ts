import type { assignment as en } from '../en/assignment';

export const assignment: Record<keyof typeof en, string> = {
  'assignment.error.undeclared':
    'Baha sahypalary paýlanmazdan öň ses bermäge hukukly her agza bähbitleri barada beýannama berýär. Entek bermedikler: {names}.',
  'audit.action.assignment.drawn': 'Baha sahypalary paýlandy',
  'mail.template.sheets-assigned': 'Baha sahypalary berildi',
  'assignment.mail.subject': 'Ýüztutmalar siziň bahaňyza garaşýar: {reference}',
  'assignment.mail.count':
    'Size «{title}» bäsleşigi boýunça baha bermek üçin {count, plural, other {# ýüztutma}} berildi.',
  'assignment.mail.alone':
    'Çap edilen ölçegler boýunça özbaşdak baha beriň. Ähli agzalar öz sahypalaryny tabşyrýança, siziňkileri hiç kim görmez.',
  'assignment.mail.link': 'Giriň we baha beriň',
};
