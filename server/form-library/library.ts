import type { FormDefinition } from '~/domain/applications/form-definition';
import type { Localized } from '~/domain/shared/localized';
import { communityServiceForm } from './community-service';
import { smallGrantForm } from './small-grant';

/** A ready form that every programme can begin from. */
export interface LibraryForm {
  id: string;
  name: Localized;
  /** What it is meant for. */
  about: Localized;
  form: FormDefinition;
}

/** The ready forms of every installation; what a programme makes of one is its own. */
export const FORM_LIBRARY: readonly LibraryForm[] = [
  {
    id: 'community-service',
    name: {
      en: 'Application for a community service',
      ru: 'Заявка на услугу на уровне общины',
      tk: 'Jemgyýet hyzmaty boýunça ýüztutma',
    },
    about: {
      en: 'The complete application of the pilot: relevance, recipients, methods, staff, work plan, budget, safeguards.',
      ru: 'Полная заявка пилотной программы: актуальность, получатели, методика, персонал, план работы, бюджет, защита получателей.',
      tk: 'Synag maksatnamasynyň doly ýüztutmasy: wajyplyk, hyzmat alyjylar, usulyýet, işgärler, iş meýilnamasy, býujet, goraglylyk.',
    },
    form: communityServiceForm,
  },
  {
    id: 'small-grant',
    name: { en: 'Small grant', ru: 'Малый грант', tk: 'Kiçi grant' },
    about: {
      en: 'A short application for small sums: nine questions on three pages.',
      ru: 'Краткая заявка на небольшие суммы: девять вопросов на трёх страницах.',
      tk: 'Kiçi pul möçberleri üçin gysga ýüztutma: üç sahypada dokuz sorag.',
    },
    form: smallGrantForm,
  },
];
