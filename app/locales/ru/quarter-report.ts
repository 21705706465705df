import type { quarterReport as en } from '../en/quarter-report';

export const quarterReport: Record<keyof typeof en, string> = {
  'quarterReport.title': 'Квартальный отчёт',
  'quarterReport.lead':
    'Что министерство и доноры узнают о квартале, в формате PDF. Отчёт одинаков для всех: малые числа в нём скрыты.',
  'quarterReport.of': 'Программа {code}',
  'quarterReport.asOf': 'Данные на',
  'quarterReport.provisional': 'Квартал не завершён: данные предварительные.',
  'quarterReport.summary': 'Квартал в цифрах',
  'quarterReport.inQuarter': 'Обращения за квартал',
  'quarterReport.sinceBeginning': 'Обращения с начала программы',
  'quarterReport.visits': 'Мониторинговые визиты',
  'quarterReport.found': 'Выявлено на этих визитах',
  'quarterReport.closed': 'Устранено замечаний',
  'quarterReport.paid': 'Выплачено за квартал',
  'quarterReport.bySource': 'Обращения по источникам с начала программы',
  'quarterReport.money': 'Средства по соглашениям',
  'quarterReport.indicators': 'Показатели по сравнению с планом',
  'quarterReport.indicators.none': 'Ни у одной услуги нет плана показателей на этот квартал.',
  'quarterReport.missing': 'Не сообщено',
  'quarterReport.method': 'Как получены данные',
  'quarterReport.method.requests':
    'Обращение относится к месяцу, в котором оно получено. Человек считается обслуженным, когда услуга для него началась. Обращения, которые не приняла ни одна услуга, не учитываются.',
  'quarterReport.method.privacy':
    'Числа от одного до четырёх человек скрыты, как и другие, по которым их можно вычислить. Время ожидания отдельных людей не указывается.',
  'quarterReport.method.money':
    'Присуждено — то, что по реестру расчётов обязались выплатить или выплатили по соглашениям; остаток — то, что из этого не выплачено.',
};
