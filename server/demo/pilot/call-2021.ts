import type { CallContent } from '~/domain/calls/schema';
import { commonTerms } from './call-terms';

/** When the demo's managers published the call of 2021, and approvers approved it (illustrative days before its real start). */
export const CALL_2021_PREPARED = new Date('2021-04-12T05:00:00Z');

/** The pilot's call: three services in Ashgabat to start in early August 2021. Ceilings and numbers are illustrative. */
export function callOf2021(institutionIds: readonly string[]): CallContent {
  const lot = { place: 'ashgabat', source: 'undp-small-grants', awards: 1, ownContribution: 5 };
  return {
    ...commonTerms(institutionIds),
    about: {
      languages: ['en', 'ru', 'tk'],
      title: {
        en: 'Three community-based social services in Ashgabat',
        ru: 'Три социальные услуги на уровне общины в Ашхабаде',
        tk: 'Aşgabatda jemgyýet derejesinde üç durmuş hyzmaty',
      },
      summary: {
        en: 'Small grants for public organisations that serve older people with chronic diseases, adults with disabilities and lonely older people, so that they live independently in the community.',
        ru: 'Малые гранты общественным организациям, помогающим пожилым людям с хроническими заболеваниями, взрослым с инвалидностью и одиноким пожилым людям жить независимо в общине.',
        tk: 'Dowamly keselli garrylara, maýyplygy bolan ulylara we ýalňyz garrylara jemgyýetde özbaşdak ýaşamaga kömek edýän jemgyýetçilik guramalary üçin kiçi grantlar.',
      },
    },
    purpose: {
      background: {
        en: 'The joint programme of the United Nations and the Government of Turkmenistan tests how state institutions select non-state providers of social services in competition and pay the service with public money.',
        ru: 'Совместная программа Организации Объединённых Наций и Правительства Туркменистана проверяет, как государственные учреждения на конкурсной основе выбирают негосударственных поставщиков социальных услуг и оплачивают услугу из публичных средств.',
        tk: 'Birleşen Milletler Guramasynyň we Türkmenistanyň Hökümetiniň bilelikdäki maksatnamasy döwlet edaralarynyň durmuş hyzmatlaryny berýän döwlete degişli däl guramalary bäsleşik esasynda saýlaýşyny we hyzmatyň tölegini döwlet serişdelerinden töleýşini synagdan geçirýär.',
      },
      objectives: {
        en: 'Independent life in the community, and no placement in residential institutions.',
        ru: 'Независимая жизнь в общине без помещения в интернатные учреждения.',
        tk: 'Jemgyýetde özbaşdak ýaşamak we internat edaralaryna ýerleşdirmezlik.',
      },
      funded: {
        en: 'Staff of the service, their transport and training, individual equipment, and running costs in proportion.',
        ru: 'Сотрудники услуги, их транспорт и обучение, индивидуальное оборудование и соразмерные текущие расходы.',
        tk: 'Hyzmatyň işgärleri, olaryň ulagy we okuwy, aýratyn enjamlar we oňa laýyk gündelik çykdajylar.',
      },
      notFunded: {
        en: 'Buildings, vehicles, debts, and what another source already pays.',
        ru: 'Здания, автомобили, долги и то, что уже оплачивает другой источник.',
        tk: 'Binalar, awtoulaglar, bergiler we başga çeşmeden eýýäm tölenýän çykdajylar.',
      },
    },
    lots: {
      lots: [
        {
          ...lot,
          key: 'home-care',
          serviceType: 'home-care',
          ceiling: { amount: 18_000_00, currency: 'USD' },
          people: 80,
          description: {
            en: 'Home social-medical services for older people with chronic diseases.',
            ru: 'Социально-медицинские услуги на дому для пожилых людей с хроническими заболеваниями.',
            tk: 'Dowamly keselli garrylar üçin öýde durmuş we lukmançylyk hyzmatlary.',
          },
        },
        {
          ...lot,
          key: 'personal-assistant',
          serviceType: 'personal-assistant',
          ceiling: { amount: 16_000_00, currency: 'USD' },
          people: 40,
          description: {
            en: 'Personal assistant for adults with disabilities.',
            ru: 'Персональный ассистент для взрослых с инвалидностью.',
            tk: 'Maýyplygy bolan ulular üçin şahsy kömekçi.',
          },
        },
        {
          ...lot,
          key: 'lonely-older-people',
          serviceType: 'lonely-older-people',
          ceiling: { amount: 15_000_00, currency: 'USD' },
          people: 100,
          description: {
            en: 'Support of lonely older people.',
            ru: 'Поддержка одиноких пожилых людей.',
            tk: 'Ýalňyz ýaşaýan garrylara goldaw.',
          },
        },
      ],
    },
    dates: {
      clarificationsUntil: '2021-05-10T18:00',
      submissionsUntil: '2021-05-24T18:00',
      openingAt: '2021-05-25T10:00',
      decisionOn: '2021-06-28',
      startsOn: '2021-08-02',
    },
  };
}
