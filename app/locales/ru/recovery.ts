import type { recovery as en } from '../en/recovery';

export const recovery: Record<keyof typeof en, string> = {
  'recovery.title': 'Средства к возврату',
  'recovery.lead': '{amount} выплачено сверх принятых работ и признанных расходов.',
  'recovery.how': 'Как это рассчитано',
  'recovery.claim': 'Потребовать возврата {amount}',
  'recovery.reason': 'Выплачено сверх принятых работ и признанных расходов',
  'recovery.rule':
    'К возврату подлежит то, что выплачено сверх принятых работ, включая расходы, которые учреждение не признаёт. Пока соглашение действует, аванс считается заработанным. То, от чего отказались или что уже истребовано, второй раз не взыскивается. Требование подтверждает второе лицо из финансовой службы.',
  'recovery.none': 'Возвращать нечего.',
  'recovery.sum.paid': 'Находится у организации',
  'recovery.sum.accepted': 'Принято',
  'recovery.sum.ineligible': 'Из них непризнанные расходы',
  'recovery.sum.waived': 'Ранее списано',
  'recovery.sum.waiting': 'Ждёт второго лица',
  'recovery.sum.amount': 'К возврату',
  'recovery.error.stale': 'Сумма к возврату уже изменилась: проверьте её ещё раз.',
};
