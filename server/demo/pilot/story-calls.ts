import type { CallContent, Lot } from '~/domain/calls/schema';
import type { Localized } from '~/domain/shared/localized';
import { openCall } from './open-call';

/** Where the members of the stories' committees come from, one of each: the ministry, its partners and UNICEF. */
export const STORY_SEATS = ['MLSP', 'MOE', 'MOHMI', 'MIA', 'UNICEF'];

interface Told {
  title: Localized;
  summary: Localized;
  lot: Pick<Lot, 'key' | 'serviceType' | 'awards' | 'people' | 'ceiling' | 'description'>;
}

const HOME_CARE: Told = {
  title: {
    en: 'Home care for older people in Ashgabat',
    ru: 'Уход на дому за пожилыми людьми в Ашхабаде',
    tk: 'Aşgabatda garrylara öýde seretmek',
  },
  summary: {
    en: 'Two grants from the state budget for public organisations that care for older people with chronic diseases at home (illustrative).',
    ru: 'Два гранта из государственного бюджета общественным организациям, которые ухаживают на дому за пожилыми людьми с хроническими заболеваниями (пример).',
    tk: 'Dowamly keselli garrylara öýlerinde seredýän jemgyýetçilik guramalary üçin döwlet býujetinden iki grant (mysal).',
  },
  lot: {
    ...{ key: 'home-care', serviceType: 'home-care', awards: 2, people: 60 },
    ceiling: { amount: 120_000_00, currency: 'TMT' },
    description: {
      en: 'Older people with chronic diseases in Ashgabat.',
      ru: 'Пожилые люди с хроническими заболеваниями в Ашхабаде.',
      tk: 'Aşgabatda dowamly keselli garrylar.',
    },
  },
};

const ASSISTANTS: Told = {
  title: {
    en: 'Personal assistants for adults with disabilities in Ashgabat',
    ru: 'Персональные ассистенты для взрослых с инвалидностью в Ашхабаде',
    tk: 'Aşgabatda maýyplygy bolan ulular üçin şahsy kömekçiler',
  },
  summary: {
    en: 'A grant from the state budget for a public organisation whose assistants help adults with disabilities study, work and live at home (illustrative).',
    ru: 'Грант из государственного бюджета общественной организации, ассистенты которой помогают взрослым с инвалидностью учиться, работать и жить дома (пример).',
    tk: 'Kömekçileri maýyplygy bolan ululara okamaga, işlemäge we öýde ýaşamaga kömek edýän jemgyýetçilik guramasy üçin döwlet býujetinden grant (mysal).',
  },
  lot: {
    ...{ key: 'assistants', serviceType: 'personal-assistant', awards: 1, people: 40 },
    ceiling: { amount: 60_000_00, currency: 'TMT' },
    description: {
      en: 'Adults with disabilities in Ashgabat.',
      ru: 'Взрослые с инвалидностью в Ашхабаде.',
      tk: 'Aşgabatda maýyplygy bolan ulular.',
    },
  },
};

/** A call whose grants are being paid today, published at that instant. */
export const homeCareCall = (publishedAt: Date, institutionIds: readonly string[]): CallContent =>
  storyCall(HOME_CARE, publishedAt, institutionIds);

/** A call that a committee evaluates today, published at that instant. */
export const assistantsCall = (publishedAt: Date, institutionIds: readonly string[]): CallContent =>
  storyCall(ASSISTANTS, publishedAt, institutionIds);

function storyCall({ title, summary, lot }: Told, publishedAt: Date, institutionIds: readonly string[]): CallContent {
  const { committee, ...content } = openCall(publishedAt, institutionIds);
  return {
    ...content,
    about: { ...content.about, title, summary },
    lots: { lots: [{ ...lot, place: 'ashgabat', source: 'state-budget', ownContribution: 0 }] },
    committee: {
      ...{ ...committee, minInstitutions: 3, minScoreSheets: 3 },
      seats: institutionIds.map((institutionId) => ({ institutionId, seats: 1 })),
    },
  };
}
