import type { assignment as en } from '../en/assignment';

export const assignment: Record<keyof typeof en, string> = {
  'assignment.error.undeclared':
    'Прежде чем раздать оценочные листы, каждый член комиссии с правом голоса подаёт декларацию. Ещё не подали: {names}.',
  'audit.action.assignment.drawn': 'Оценочные листы распределены',
  'mail.template.sheets-assigned': 'Выданы оценочные листы',
  'assignment.mail.subject': 'Заявки ждут ваших оценок: {reference}',
  'assignment.mail.count':
    'Вам {count, plural, one {передана на оценку # заявка} few {переданы на оценку # заявки} many {передано на оценку # заявок} other {передано на оценку # заявки}} на конкурс «{title}».',
  'assignment.mail.alone':
    'Оценивайте самостоятельно, по опубликованным критериям. Никто не увидит ваших листов, пока все члены комиссии не сдадут свои.',
  'assignment.mail.link': 'Войти и оценить',
};
