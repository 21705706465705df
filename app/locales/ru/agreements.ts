import type { agreements as en } from '../en/agreements';

export const agreements: Record<keyof typeof en, string> = {
  'agreements.title': 'Соглашения',
  'agreements.page.label': 'Страницы соглашения',
  'agreements.page.overview': 'Соглашение',
  'agreements.page.preconditions': 'Предварительные условия',
  'agreements.page.milestones': 'Этапы',
  'agreements.page.expenditure': 'Расходы',
  'agreements.page.payments': 'Выплаты',
  'agreements.page.amendments': 'Изменения',
  'agreements.first.wholeBudget': 'Бюджет',
  'agreements.first.finalReport': 'Заключительный отчёт',
  'agreements.first.served': 'Обслуженные люди',
  'agreements.first.people': 'человек',
  'agreements.error.exists': 'По этому гранту соглашение уже есть.',
  'agreements.error.state': 'В нынешнем состоянии соглашения это невозможно.',
  'agreements.error.faults': 'В графике ещё есть ошибки. Сначала исправьте их.',
  'agreements.error.noDocument': 'Документ ещё готовится. Повторите попытку через минуту.',
  'agreements.error.otherDocument':
    'Документ изменился, пока страница была открыта. Прочитайте его ещё раз перед подписанием.',
  'agreements.error.signed': 'Ваша сторона уже подписала.',
};
