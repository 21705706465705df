import type { FormDefinition } from '~/domain/applications/form-definition';
import { emptyLocalized } from '~/domain/shared/localized';
import { asked } from './asked';

/** A short application for small sums: nine questions. */
export const smallGrantForm: FormDefinition = {
  sections: [
    {
      key: 'project',
      title: { en: 'Your project', ru: 'Ваш проект', tk: 'Siziň taslamaňyz' },
      introduction: {
        en: 'Write briefly and plainly. A few good sentences are enough.',
        ru: 'Пишите кратко и просто. Достаточно нескольких точных предложений.',
        tk: 'Gysga we düşnükli ýazyň. Birnäçe takyk sözlem ýeterlikdir.',
      },
      questions: [
        asked('title', 'short-text', { en: 'Title of the project', ru: 'Название проекта', tk: 'Taslamanyň ady' }),
        asked(
          'need',
          'long-text',
          {
            en: 'Whom does the project help, and what do they need?',
            ru: 'Кому помогает проект и в чём нуждаются эти люди?',
            tk: 'Taslama kimlere kömek edýär we olara näme zerur?',
          },
          { wordLimit: 300 },
        ),
        asked(
          'activities',
          'long-text',
          {
            en: 'What will you do, and what will have changed at the end?',
            ru: 'Что вы сделаете и что изменится к концу проекта?',
            tk: 'Siz näme edersiňiz we taslamanyň ahyrynda näme üýtgär?',
          },
          { wordLimit: 400 },
        ),
        asked(
          'people-served',
          'number',
          {
            en: 'How many people will benefit directly?',
            ru: 'Сколько человек получат прямую помощь?',
            tk: 'Näçe adam gönüden-göni kömek alar?',
          },
          { minimum: 1 },
        ),
        asked('starts-on', 'date', {
          en: 'When does the project start?',
          ru: 'Когда начнётся проект?',
          tk: 'Taslama haçan başlanýar?',
        }),
      ],
    },
    {
      key: 'money',
      title: { en: 'Money', ru: 'Средства', tk: 'Serişdeler' },
      introduction: emptyLocalized(),
      questions: [
        asked(
          'budget',
          'budget',
          { en: 'Budget of the project', ru: 'Бюджет проекта', tk: 'Taslamanyň býujeti' },
          {
            maxRows: 30,
            overheadPercent: 10,
            categories: [
              { key: 'staff', label: { en: 'People', ru: 'Люди', tk: 'Adamlar' }, overhead: false },
              {
                key: 'supplies',
                label: { en: 'Equipment and supplies', ru: 'Оборудование и материалы', tk: 'Enjamlar we serişdeler' },
                overhead: false,
              },
              {
                key: 'services',
                label: {
                  en: 'Services, travel and events',
                  ru: 'Услуги, поездки и мероприятия',
                  tk: 'Hyzmatlar, saparlar we çäreler',
                },
                overhead: false,
              },
              {
                key: 'overheads',
                label: { en: 'Office and administration', ru: 'Офис и администрация', tk: 'Edara we dolandyryş' },
                overhead: true,
              },
            ],
          },
        ),
        asked('other-funding', 'yes-no', {
          en: 'Does anybody else fund this project?',
          ru: 'Финансирует ли этот проект кто-либо ещё?',
          tk: 'Bu taslamany başga biri hem maliýeleşdirýärmi?',
        }),
        asked(
          'other-funders',
          'long-text',
          {
            en: 'Who, with how much, and for what?',
            ru: 'Кто, в каком размере и на что?',
            tk: 'Kim, näçe möçberde we näme üçin?',
          },
          { wordLimit: 100, visibleWhen: { question: 'other-funding', equals: 'yes' } },
        ),
      ],
    },
    {
      key: 'declaration',
      title: { en: 'Declaration', ru: 'Заявление', tk: 'Beýannama' },
      introduction: emptyLocalized(),
      questions: [
        asked('true-and-complete', 'declaration', {
          en: 'Everything stated here is true and complete, and nobody else pays for the same costs.',
          ru: 'Всё указанное здесь верно и полно, и те же расходы не оплачивает никто другой.',
          tk: 'Bu ýerde görkezilenleriň hemmesi dogry we doly, şol bir çykdajylary başga hiç kim tölemeýär.',
        }),
      ],
    },
  ],
};
