import type { Rubric } from '~/domain/rubrics/schema';
import type { Localized } from '~/domain/shared/localized';
import { SERVICE_CRITERIA } from './service-criteria';
import { STANDING_CRITERIA } from './standing-criteria';

/** A ready rubric that every programme can begin from. */
interface LibraryRubric {
  id: string;
  name: Localized;
  /** What it is meant for. */
  about: Localized;
  rubric: Rubric;
}

/** The pilot's criteria and weights (its levels are illustrative): scale 0 to 5, at least 60 of 100. */
export const communityServiceRubric: Rubric = {
  criteria: [...SERVICE_CRITERIA, ...STANDING_CRITERIA],
  scale: 5,
  minimumTotal: 60,
  tieBreaks: [{ by: 'criterion', key: 'methodology' }, { by: 'criterion', key: 'relevance' }, { by: 'requested' }],
};

/** A short rubric for small sums, in which the price counts: the criteria of quality need half of their points. */
const qualityAndPrice: Rubric = {
  groups: [
    { key: 'quality', name: { en: 'Quality', ru: 'Качество', tk: 'Hil' }, minimum: 50 },
    { key: 'price', name: { en: 'Price', ru: 'Цена', tk: 'Baha' }, minimum: null },
  ],
  criteria: [
    {
      key: 'plan',
      group: 'quality',
      name: { en: 'Plan of work', ru: 'План работы', tk: 'Iş meýilnamasy' },
      guidance: {
        en: 'Is it clear what will be done, by whom, when, and with what result?',
        ru: 'Понятно ли, что, кем, когда и с каким результатом будет сделано?',
        tk: 'Nämäniň, kim tarapyndan, haçan we nähili netije bilen ediljekdigi düşnüklimi?',
      },
      weight: 50,
      minimum: 2,
      levels: [],
    },
    {
      key: 'experience',
      group: 'quality',
      name: { en: 'People and experience', ru: 'Люди и опыт', tk: 'Adamlar we tejribe' },
      guidance: {
        en: 'Have the people who will do the work done something like it?',
        ru: 'Выполняли ли исполнители подобную работу?',
        tk: 'Işi ýerine ýetirjek adamlar şuňa meňzeş iş edipmi?',
      },
      weight: 30,
      minimum: null,
      levels: [],
    },
    {
      key: 'price',
      group: 'price',
      name: { en: 'Price', ru: 'Цена', tk: 'Baha' },
      guidance: {
        en: 'The lowest requested amount gets all points, the others in proportion.',
        ru: 'Наименьшая запрашиваемая сумма получает все баллы, остальные – пропорционально.',
        tk: 'Iň az soralýan möçber ähli baly alýar, beýlekiler – gatnaşygyna görä.',
      },
      weight: 20,
      minimum: null,
      levels: [],
      scored: 'price',
    },
  ],
  scale: 5,
  minimumTotal: 50,
  tieBreaks: [{ by: 'group', key: 'quality' }, { by: 'requested' }],
};

/** The ready rubrics of every installation; what a programme makes of one is its own. */
export const RUBRIC_LIBRARY: readonly LibraryRubric[] = [
  {
    id: 'community-service',
    name: {
      en: 'Community services',
      ru: 'Услуги на уровне общины',
      tk: 'Jemgyýet hyzmatlary',
    },
    about: {
      en: 'The six criteria of the pilot with every level described.',
      ru: 'Шесть критериев пилотной программы с описанием каждого балла.',
      tk: 'Synag maksatnamasynyň her bal düşündirilen alty ölçegi.',
    },
    rubric: communityServiceRubric,
  },
  {
    id: 'quality-and-price',
    name: { en: 'Quality and price', ru: 'Качество и цена', tk: 'Hil we baha' },
    about: {
      en: 'For small sums: two criteria of quality, and the lowest price.',
      ru: 'Для небольших сумм: два критерия качества и наименьшая цена.',
      tk: 'Kiçi pul möçberleri üçin: hiliň iki ölçegi we iň pes baha.',
    },
    rubric: qualityAndPrice,
  },
];
