import type { PlannedIndicator } from '~/domain/indicators/indicator';

/** What every service of the demo is measured by: two are counted from the register, the provider reports the third. */
export const indicatorsOf = (target: number, capacity: number): PlannedIndicator[] => [
  {
    ...{ key: 'i1', baseline: 0, target, derived: 'people-served' },
    name: { en: 'People served', ru: 'Обслужено человек', tk: 'Hyzmat edilen adamlar' },
    unit: { en: 'people', ru: 'человек', tk: 'adam' },
    disaggregations: ['sex', 'ageGroup'],
  },
  {
    ...{ key: 'i2', baseline: 30, target: 10, derived: 'waiting-days' },
    name: {
      en: 'Days from a request to the beginning of the service',
      ru: 'Дней от обращения до начала услуги',
      tk: 'Ýüztutmadan hyzmatyň başyna çenli günler',
    },
    unit: { en: 'days', ru: 'дней', tk: 'gün' },
    disaggregations: [],
  },
  {
    ...{ key: 'i3', baseline: 0, target: capacity * 40, derived: null },
    name: { en: 'Visits and consultations', ru: 'Посещения и консультации', tk: 'Barmalar we maslahatlar' },
    unit: { en: 'visits', ru: 'посещений', tk: 'gezek' },
    disaggregations: ['sex'],
  },
];
