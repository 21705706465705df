import type { clarifications as en } from '../en/clarifications';

export const clarifications: Record<keyof typeof en, string> = {
  'clarifications.title': 'Вопросы и ответы',
  'clarifications.state.open': 'Ожидает ответа',
  'clarifications.state.answered': 'Отвечено',
  'clarifications.state.set-aside': 'Без публичного ответа',
  'clarifications.column.text': 'Вопрос',
  'clarifications.column.letter': 'Организация',
  'clarifications.column.lot': 'Лот',
  'clarifications.column.askedAt': 'Дата вопроса',
  'clarifications.column.state': 'Состояние',
  'clarifications.error.late': 'Срок подачи вопросов по этому конкурсу истёк',
  'clarifications.error.closed': 'Срок подачи заявок истёк: ответы больше не публикуются',
  'clarifications.error.enough':
    '{limit, plural, one {Организация может задать # вопрос в день. Задайте следующий завтра.} few {Организация может задать # вопроса в день. Задайте следующий завтра.} many {Организация может задать # вопросов в день. Задайте следующий завтра.} other {Организация может задать # вопросов в день. Задайте следующий завтра.}}',
  'clarifications.error.none': 'Выберите хотя бы один вопрос',
  'clarifications.error.languages': 'Напишите вопрос и ответ на каждом из языков конкурса',
  'clarifications.error.stale': 'На один из этих вопросов уже ответили, или он отклонён. Посмотрите список ещё раз.',
  'callDesk.waiting': 'Конкурсы, ожидающие вашего утверждения',
  'callDesk.returned': 'Возвращённые конкурсы',
  'callDesk.questions': 'Вопросы о конкурсах',
  'callDesk.call': '{title}',
  'callDesk.unanswered':
    '{count, plural, one {{title}: # вопрос ожидает ответа} few {{title}: # вопроса ожидают ответа} other {{title}: # вопросов ожидают ответа}}',
};
