import type { FormDefinition } from '~/domain/applications/form-definition';
import { asked, options, section, when } from './asked';

const project = section(
  'project',
  ['Your project', 'Ваш проект', 'Siziň taslamaňyz'],
  [
    asked('title', 'short-text', ['Title of the project', 'Название проекта', 'Taslamanyň ady']),
    asked(
      'need',
      'long-text',
      [
        'Whom does the project help, and what do they need?',
        'Кому помогает проект и в чём нуждаются эти люди?',
        'Taslama kimlere kömek edýär we olara näme zerur?',
      ],
      { wordLimit: 300 },
    ),
    asked(
      'activities',
      'long-text',
      [
        'What will you do, and what will have changed at the end?',
        'Что вы сделаете и что изменится к концу проекта?',
        'Siz näme edersiňiz we taslamanyň ahyrynda näme üýtgär?',
      ],
      { wordLimit: 400 },
    ),
    asked(
      'people-served',
      'number',
      [
        'How many people will benefit directly?',
        'Сколько человек получат прямую помощь?',
        'Näçe adam gönüden-göni kömek alar?',
      ],
      { minimum: 1 },
    ),
    asked('starts-on', 'date', ['When does the project start?', 'Когда начнётся проект?', 'Taslama haçan başlanýar?']),
  ],
  [
    'Write briefly and plainly. A few good sentences are enough.',
    'Пишите кратко и просто. Достаточно нескольких точных предложений.',
    'Gysga we düşnükli ýazyň. Birnäçe takyk sözlem ýeterlikdir.',
  ],
);

const overheads = options({
  overheads: ['Office and administration', 'Офис и администрация', 'Edara we dolandyryş'],
}).map((category) => ({ ...category, overhead: true }));

const categories = [
  ...options({
    people: ['People', 'Люди', 'Adamlar'],
    supplies: ['Equipment and supplies', 'Оборудование и материалы', 'Enjamlar we serişdeler'],
    services: ['Services, travel and events', 'Услуги, поездки и мероприятия', 'Hyzmatlar, saparlar we çäreler'],
  }),
  ...overheads,
];

const money = section(
  'money',
  ['Money', 'Средства', 'Serişdeler'],
  [
    asked('budget', 'budget', ['Budget of the project', 'Бюджет проекта', 'Taslamanyň býujeti'], {
      categories,
      overheadPercent: 10,
      maxRows: 30,
    }),
    asked('other-funding', 'yes-no', [
      'Does anybody else fund this project?',
      'Финансирует ли этот проект кто-либо ещё?',
      'Bu taslamany başga biri hem maliýeleşdirýärmi?',
    ]),
    asked(
      'other-funders',
      'long-text',
      ['Who, with how much, and for what?', 'Кто, в каком размере и на что?', 'Kim, näçe möçberde we näme üçin?'],
      { wordLimit: 100, ...when('other-funding', 'yes') },
    ),
  ],
);

const declaration = section(
  'declaration',
  ['Declaration', 'Заявление', 'Beýannama'],
  [
    asked('true-and-complete', 'declaration', [
      'Everything stated here is true and complete, and nobody else pays for the same costs.',
      'Всё указанное здесь верно и полно, и те же расходы не оплачивает никто другой.',
      'Bu ýerde görkezilenleriň hemmesi dogry we doly, şol bir çykdajylary başga hiç kim tölemeýär.',
    ]),
  ],
);

/** A short application for small sums: nine questions. */
export const smallGrantForm: FormDefinition = { sections: [project, money, declaration] };
