import { asked, help, options, section, when } from '../asked';

export const relevance = section(
  'relevance',
  ['Relevance', 'Актуальность', 'Wajyplygy'],
  [
    asked(
      'needs',
      'long-text',
      [
        'Whom will you serve, and what do they need?',
        'Кому вы будете помогать и в чём они нуждаются?',
        'Kimlere hyzmat edersiňiz we olara näme zerur?',
      ],
      {
        wordLimit: 600,
        ...help(
          'Describe the needs at the place of the lot, with figures and where they come from.',
          'Опишите потребности на месте лота, с цифрами и их источниками.',
          'Lotuň ýerindäki zerurlyklary sanlar we olaryň çeşmeleri bilen beýan ediň.',
        ),
      },
    ),
    asked('local-agreement', 'yes-no', [
      'Have you agreed on cooperation with the social workers of the etrap?',
      'Договорились ли вы о сотрудничестве с социальными работниками этрапа?',
      'Etrabyň durmuş işgärleri bilen hyzmatdaşlyk barada ylalaşdyňyzmy?',
    ]),
    asked(
      'cooperation',
      'long-text',
      ['How will you work together?', 'Как вы будете работать вместе?', 'Bilelikde nähili işlärsiňiz?'],
      { wordLimit: 250, ...when('local-agreement', 'yes') },
    ),
  ],
);

const GROUPS = options({
  'older-people': ['Lonely older people', 'Одинокие пожилые люди', 'Ýalňyz ýaşuly adamlar'],
  'chronic-diseases': ['People with chronic diseases', 'Люди с хроническими заболеваниями', 'Dowamly keselli adamlar'],
  'adults-with-disabilities': [
    'Adults with disabilities',
    'Взрослые с инвалидностью',
    'Maýyplygy bolan uly ýaşly adamlar',
  ],
  'children-with-disabilities': [
    'Children with disabilities and their families',
    'Дети с инвалидностью и их семьи',
    'Maýyplygy bolan çagalar we olaryň maşgalalary',
  ],
  'children-at-risk': [
    'Children without parental care or at risk of losing it',
    'Дети без попечения родителей или под угрозой его утраты',
    'Ata-ene idegi bolmadyk ýa-da ony ýitirmek howpy astyndaky çagalar',
  ],
  'young-people': ['Young people from risk groups', 'Молодёжь из групп риска', 'Töwekgelçilik toparlaryndaky ýaşlar'],
  survivors: [
    'Survivors of domestic violence',
    'Пострадавшие от домашнего насилия',
    'Maşgala zorlugyndan ejir çekenler',
  ],
  other: ['Another group', 'Другая группа', 'Başga topar'],
});

const SOURCES = options({
  'social-worker': ['Social worker of the etrap', 'Социальный работник этрапа', 'Etrabyň durmuş işgäri'],
  hotline: ['Hotline', 'Горячая линия', 'Gyzgyn liniýa'],
  'juvenile-inspector': [
    'Juvenile affairs inspector',
    'Инспектор по делам несовершеннолетних',
    'Kämillik ýaşyna ýetmedikleriň işleri boýunça inspektor',
  ],
  police: ['District police officer', 'Участковый', 'Uçastok polisiýa işgäri'],
  education: ['Education institution', 'Учреждение образования', 'Bilim edarasy'],
  health: ['Health institution', 'Учреждение здравоохранения', 'Saglyk edarasy'],
  'on-their-own': ['People come on their own', 'Люди обращаются сами', 'Adamlar özleri ýüz tutýarlar'],
});

export const recipients = section(
  'recipients',
  ['Target group and recipients', 'Целевая группа и получатели', 'Maksatly topar we hyzmat alyjylar'],
  [
    asked('target-groups', 'multiple-choice', ['Target groups', 'Целевые группы', 'Maksatly toparlar'], {
      options: GROUPS,
      maxChosen: 3,
    }),
    asked('other-group', 'short-text', ['Which other group?', 'Какая другая группа?', 'Haýsy başga topar?'], {
      ...when('target-groups', 'other'),
    }),
    asked(
      'people-served',
      'number',
      ['How many people will you serve?', 'Сколько человек получат услугу?', 'Näçe adama hyzmat edersiňiz?'],
      { minimum: 1, maximum: 100_000 },
    ),
    asked(
      'recipient-criteria',
      'long-text',
      [
        'By which criteria do you decide who receives the service?',
        'По каким критериям вы решаете, кто получит услугу?',
        'Hyzmaty kimiň aljakdygyny haýsy ölçegler boýunça kesgitleýärsiňiz?',
      ],
      {
        wordLimit: 300,
        ...help(
          'Also say who decides, and what happens with those for whom there is no place.',
          'Укажите также, кто решает и что происходит с теми, кому не хватило места.',
          'Kimiň çözýändigini we ýer ýetmedikler bilen näme bolýandygyny hem görkeziň.',
        ),
      },
    ),
    asked(
      'referral-sources',
      'multiple-choice',
      ['How do people reach the service?', 'Как люди попадают в услугу?', 'Adamlar hyzmata nähili gelýärler?'],
      { options: SOURCES },
    ),
  ],
);
