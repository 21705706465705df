import { asked, help, options, section, when } from '../asked';

const REVIEWS = options({
  monthly: ['Every month', 'Каждый месяц', 'Her aý'],
  quarterly: ['Every three months', 'Каждые три месяца', 'Her üç aýdan'],
  'half-yearly': ['Every six months', 'Каждые шесть месяцев', 'Her alty aýdan'],
  'when-needed': ['When something changes', 'Когда что-то меняется', 'Bir zat üýtgände'],
});

export const methodology = section(
  'methodology',
  ['Methodology', 'Методология', 'Usulyýet'],
  [
    asked(
      'assessment',
      'long-text',
      [
        'How do you assess the needs of each person?',
        'Как вы оцениваете потребности каждого человека?',
        'Her bir adamyň zerurlyklaryna nähili baha berýärsiňiz?',
      ],
      {
        wordLimit: 400,
        ...help(
          'Who assesses, with which tool, within how many days, and how the person takes part.',
          'Кто проводит оценку, каким инструментом, за сколько дней и как участвует сам человек.',
          'Baha bermegi kim, haýsy gural bilen, näçe günde geçirýär we adamyň özi nähili gatnaşýar.',
        ),
      },
    ),
    asked(
      'method',
      'long-text',
      [
        'How do you plan, serve and close a case (case management)?',
        'Как вы планируете, ведёте и завершаете случай (ведение случая)?',
        'Ýagdaýy nähili meýilleşdirýärsiňiz, alyp barýarsyňyz we tamamlaýarsyňyz (ýagdaýy alyp barmak)?',
      ],
      { wordLimit: 600 },
    ),
    asked(
      'review-frequency',
      'single-choice',
      [
        'How often is the plan of a person reviewed?',
        'Как часто пересматривается план человека?',
        'Adamyň meýilnamasyna näçe wagtdan gaýtadan seredilýär?',
      ],
      { options: REVIEWS },
    ),
    asked(
      'assessment-tools',
      'files',
      [
        'Forms and tools that you use',
        'Формы и инструменты, которыми вы пользуетесь',
        'Ulanýan formalaryňyz we gurallaryňyz',
      ],
      { required: false, maxFiles: 5 },
    ),
  ],
);

const TOPICS = options({
  'case-management': [
    'Case management in social work',
    'Ведение случая в социальной работе',
    'Durmuş işinde ýagdaýy alyp barmak',
  ],
  'quality-standards': [
    'Quality standards of social services',
    'Стандарты качества социальных услуг',
    'Durmuş hyzmatlarynyň hil standartlary',
  ],
  'human-resources': ['Human resource management', 'Управление персоналом', 'Işgärleri dolandyrmak'],
  planning: ['Planning and providing services', 'Планирование и оказание услуг', 'Hyzmatlary meýilleşdirmek we bermek'],
  monitoring: ['Monitoring', 'Мониторинг', 'Gözegçilik'],
  assessment: [
    'Individual assessment of needs',
    'Индивидуальная оценка потребностей',
    'Zerurlyklara aýratyn baha bermek',
  ],
  'human-rights': [
    'Human-rights and needs-based social work',
    'Социальная работа, основанная на правах и потребностях',
    'Hukuklara we zerurlyklara esaslanýan durmuş işi',
  ],
});

export const staff = section(
  'staff',
  ['Staff and training', 'Персонал и обучение', 'Işgärler we okuw'],
  [
    asked('staff', 'people', ['Staff of the service', 'Сотрудники услуги', 'Hyzmatyň işgärleri'], {
      identifiesApplicant: true,
      minRows: 2,
      maxRows: 40,
      ...help(
        'At least a coordinator and one person who works with recipients. For posts that are still open write “to be recruited”.',
        'Как минимум координатор и один сотрудник, работающий с получателями. Для вакантных должностей напишите «будет принят».',
        'Iň bolmanda utgaşdyryjy we hyzmat alyjylar bilen işleýän bir adam. Boş wezipeler üçin «işe alnar» diýip ýazyň.',
      ),
    }),
    asked('trained', 'yes-no', [
      'Have all of them completed the training in case management?',
      'Все ли они прошли обучение ведению случая?',
      'Olaryň hemmesi ýagdaýy alyp barmak boýunça okuwy tamamladymy?',
    ]),
    asked(
      'training-plan',
      'long-text',
      ['When will the others be trained?', 'Когда будут обучены остальные?', 'Beýlekiler haçan okadylar?'],
      {
        wordLimit: 200,
        ...when('trained', 'no'),
      },
    ),
    asked(
      'training-topics',
      'multiple-choice',
      [
        'In which topics has the staff been trained?',
        'По каким темам обучены сотрудники?',
        'Işgärler haýsy mowzuklar boýunça okadyldy?',
      ],
      { required: false, options: TOPICS },
    ),
  ],
);

export const quality = section(
  'quality',
  ['Quality standards', 'Стандарты качества', 'Hil standartlary'],
  [
    asked(
      'quality-standards',
      'long-text',
      [
        'Which quality standards do you work by, and how do you measure them?',
        'По каким стандартам качества вы работаете и как их измеряете?',
        'Haýsy hil standartlary boýunça işleýärsiňiz we olary nähili ölçeýärsiňiz?',
      ],
      { wordLimit: 400 },
    ),
    asked(
      'complaints',
      'long-text',
      [
        'How can recipients complain, and what do you do then?',
        'Как получатели могут пожаловаться и что вы делаете после этого?',
        'Hyzmat alyjylar nähili şikaýat edip bilerler we siz şonda näme edýärsiňiz?',
      ],
      { wordLimit: 250 },
    ),
    asked(
      'supervision-hours',
      'number',
      [
        'Hours of supervision for each employee in a month',
        'Часов супервизии на каждого сотрудника в месяц',
        'Her işgäre aýda düşýän superwiziýa sagatlary',
      ],
      { decimals: 1, maximum: 40 },
    ),
  ],
);
