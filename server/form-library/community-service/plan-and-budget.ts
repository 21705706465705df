import { asked, help, options, section, when } from '../asked';

export const plan = section(
  'plan',
  ['Work plan', 'План работы', 'Iş meýilnamasy'],
  [
    asked('starts-on', 'date', ['When does the service start?', 'Когда начнётся услуга?', 'Hyzmat haçan başlaýar?'], {
      earliest: '2020-01-01',
    }),
    asked('work-plan', 'work-plan', ['Work plan', 'План работы', 'Iş meýilnamasy'], {
      months: 12,
      maxRows: 40,
      ...help(
        'Month 1 is the first month of the service.',
        'Месяц 1 — первый месяц услуги.',
        '1-nji aý hyzmatyň birinji aýydyr.',
      ),
    }),
  ],
);

const CATEGORIES = [
  ...options({
    staff: ['Staff', 'Персонал', 'Işgärler'],
    training: ['Training', 'Обучение', 'Okuw'],
    transport: ['Transport', 'Транспорт', 'Ulag'],
    equipment: ['Equipment', 'Оборудование', 'Enjamlar'],
    materials: ['Materials for recipients', 'Материалы для получателей', 'Hyzmat alyjylar üçin serişdeler'],
    premises: ['Premises', 'Помещения', 'Jaýlar'],
  }),
  ...options({ overhead: ['Overheads', 'Накладные расходы', 'Goşmaça çykdajylar'] }).map((category) => ({
    ...category,
    overhead: true,
  })),
];

export const budget = section(
  'budget',
  ['Budget', 'Бюджет', 'Býujet'],
  [
    asked('budget', 'budget', ['Budget', 'Бюджет', 'Býujet'], {
      categories: CATEGORIES,
      overheadPercent: 10,
      ...help(
        'One line for each thing that is paid. What you give yourselves, in money or in kind, is your own contribution.',
        'Одна строка на каждый расход. То, что вы вносите сами деньгами или натурой, — собственный вклад.',
        'Her çykdajy üçin bir setir. Özüňiziň pul ýa-da zat görnüşinde goşýanyňyz öz goşandyňyzdyr.',
      ),
    }),
    asked('budget-notes', 'long-text', ['Notes on the budget', 'Пояснения к бюджету', 'Býujete düşündirişler'], {
      required: false,
      characterLimit: 3_000,
    }),
    asked('other-funding', 'yes-no', [
      'Does anybody else pay for this service as well?',
      'Оплачивает ли эту услугу ещё кто-то?',
      'Bu hyzmat üçin başga biri hem töleýärmi?',
    ]),
    asked('other-funder', 'short-text', ['Who?', 'Кто?', 'Kim?'], {
      identifiesApplicant: true,
      ...when('other-funding', 'yes'),
    }),
    asked('other-funding-amount', 'money', ['How much?', 'Сколько?', 'Näçe?'], {
      minimum: 1,
      ...when('other-funding', 'yes'),
    }),
  ],
);

export const sustainability = section(
  'sustainability',
  ['Sustainability', 'Устойчивость', 'Durnuklylyk'],
  [
    asked(
      'sustainability',
      'long-text',
      [
        'How does the service go on after the grant?',
        'Как услуга продолжится после гранта?',
        'Hyzmat grantdan soň nähili dowam eder?',
      ],
      { wordLimit: 400 },
    ),
    asked(
      'continued-by',
      'single-choice',
      [
        'Who is expected to pay for the service then?',
        'Кто, как ожидается, будет тогда оплачивать услугу?',
        'Şonda hyzmat üçin kim töler diýlip garaşylýar?',
      ],
      {
        options: options({
          state: ['The state budget', 'Государственный бюджет', 'Döwlet býujeti'],
          donors: ['Other donors', 'Другие доноры', 'Beýleki donorlar'],
          own: ['The organisation itself', 'Сама организация', 'Guramanyň özi'],
          unknown: ['Not known yet', 'Пока неизвестно', 'Entek belli däl'],
        }),
      },
    ),
  ],
);
