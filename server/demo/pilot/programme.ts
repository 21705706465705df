import type { PartnerPart, Place, ProgrammeContent } from '~/domain/programmes/schema';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import { LEAD_INSTITUTION, PARTNER_INSTITUTIONS } from '../homes';
import { pilotForm } from './form';
import { communityServiceRubric } from '#server/rubric-library/library';
import { pilotServices } from './services';

const partOf: Record<string, PartnerPart> = { UNDP: 'un-agency', UNICEF: 'un-agency' };

const institutions = [
  { name: LEAD_INSTITUTION.name, part: 'lead' as const },
  ...PARTNER_INSTITUTIONS.map(({ code, name }) => ({ name, part: partOf[code] ?? ('national' as const) })),
];

const FUND: Localized = { en: 'Joint SDG Fund', ru: 'Объединённый фонд ЦУР', tk: 'DÖM boýunça bilelikdäki gazna' };

const others: ProgrammeContent['partners'] = [
  { name: FUND, part: 'funder' },
  {
    name: {
      en: 'United Nations Population Fund (UNFPA)',
      ru: 'Фонд Организации Объединённых Наций в области народонаселения (ЮНФПА)',
      tk: 'Birleşen Milletler Guramasynyň Ilat gaznasy (ÝUNFPA)',
    },
    part: 'un-agency',
  },
  {
    name: {
      en: 'United Nations Office on Drugs and Crime (UNODC)',
      ru: 'Управление Организации Объединённых Наций по наркотикам и преступности (УНП ООН)',
      tk: 'Birleşen Milletler Guramasynyň Neşeler we jenaýatçylyk baradaky müdirligi (BMG NJM)',
    },
    part: 'un-agency',
  },
  {
    name: {
      en: 'Institute of Social Activities and Practices (Bulgaria)',
      ru: 'Институт социальных действий и практик (Болгария)',
      tk: 'Sosial çäreler we tejribeler instituty (Bolgariýa)',
    },
    part: 'training',
  },
];

const ASHGABAT: Localized = { en: 'Ashgabat', ru: 'Ашхабад', tk: 'Aşgabat' };

const city = (code: string, name: Localized): Place => ({ code, city: name, etrap: emptyLocalized() });

const places: Place[] = [
  city('ashgabat', ASHGABAT),
  city('mary', { en: 'Mary', ru: 'Мары', tk: 'Mary' }),
  city('turkmenabat', { en: 'Turkmenabat', ru: 'Туркменабад', tk: 'Türkmenabat' }),
  {
    code: 'ashgabat-bagtyyarlyk',
    city: ASHGABAT,
    etrap: { en: 'Bagtyyarlyk etrap', ru: 'этрап Багтыярлык', tk: 'Bagtyýarlyk etraby' },
  },
  {
    code: 'ashgabat-kopetdag',
    city: ASHGABAT,
    etrap: { en: 'Kopetdag etrap', ru: 'этрап Копетдаг', tk: 'Köpetdag etraby' },
  },
];

/** The pilot programme of 2020-2022. Its budget is illustrative; names, partners, services, places and rubric are the pilot's. */
export const pilotProgramme: ProgrammeContent = {
  code: 'JPSP',
  name: {
    en: 'Improving the social protection system through the introduction of inclusive quality community-based social services',
    ru: 'Совершенствование системы социальной защиты путём внедрения инклюзивных качественных социальных услуг на уровне общины',
    tk: 'Jemgyýet derejesinde inklýuziw ýokary hilli durmuş hyzmatlaryny ornaşdyrmak arkaly durmuş goraglylyk ulgamyny kämilleşdirmek',
  },
  startsOn: '2020-01-01',
  endsOn: '2022-12-31',
  partners: [...institutions, ...others],
  sources: [
    {
      code: 'undp-small-grants',
      name: {
        en: 'UNDP small grants (Joint SDG Fund)',
        ru: 'Малые гранты ПРООН (Объединённый фонд ЦУР)',
        tk: 'BMGÖM-niň kiçi grantlary (DÖM gaznasy)',
      },
      budgets: [{ amount: 120_000_00, currency: 'USD' }],
    },
    {
      code: 'state-budget',
      name: { en: 'State budget', ru: 'Государственный бюджет', tk: 'Döwlet býujeti' },
      budgets: [{ amount: 500_000_00, currency: 'TMT' }],
    },
  ],
  serviceTypes: pilotServices,
  places,
  rubricTemplates: [
    {
      code: 'community-services',
      name: {
        en: 'Community services: six criteria',
        ru: 'Услуги на уровне общины: шесть критериев',
        tk: 'Jemgyýet hyzmatlary: alty ölçeg',
      },
      rubric: communityServiceRubric,
    },
  ],
  formTemplates: [
    {
      code: 'community-services',
      name: {
        en: 'Application for a community service',
        ru: 'Заявка на услугу на уровне общины',
        tk: 'Jemgyýet hyzmaty boýunça ýüztutma',
      },
      version: 1,
      form: pilotForm,
    },
  ],
};
