import { portalDay } from '~/domain/shared/portal-day';
import type { CallContent } from '~/domain/calls/schema';
import type { ProgrammeContent } from '~/domain/programmes/schema';
import { commonTerms } from './call-terms';
import { pilotProgramme } from './programme';

const DAY = 86_400_000;

/** An illustrative programme that follows the pilot, paid by the state budget, so that the demo has a call that is open today. */
export function stateProgramme(now: Date): ProgrammeContent {
  const year = Number(portalDay(now).slice(0, 4));
  return {
    ...pilotProgramme,
    code: 'SSP',
    name: {
      en: 'State social services at the community level (illustrative)',
      ru: 'Государственные социальные услуги на уровне общины (пример)',
      tk: 'Jemgyýet derejesindäki döwlet durmuş hyzmatlary (mysal)',
    },
    startsOn: `${year - 1}-01-01`,
    endsOn: `${year + 2}-12-31`,
    sources: pilotProgramme.sources
      .filter(({ code }) => code === 'state-budget')
      .map((source) => ({ ...source, budgets: [{ amount: 900_000_00, currency: 'TMT' as const }] })),
    partners: pilotProgramme.partners.filter(({ part }) => part === 'lead' || part === 'national'),
  };
}

/** An illustrative call in Mary and Turkmenabat: questions for two weeks from `now`, applications for four. */
export function openCall(now: Date, institutionIds: readonly string[]): CallContent {
  const after = (days: number) => portalDay(new Date(now.getTime() + days * DAY));
  const lot = { source: 'state-budget', awards: 1, ownContribution: 0, serviceType: 'disabled-children' };
  return {
    ...commonTerms(institutionIds),
    about: {
      languages: ['en', 'ru', 'tk'],
      title: {
        en: 'Support for families with children with disabilities in Mary and Turkmenabat',
        ru: 'Поддержка семей с детьми с инвалидностью в Мары и Туркменабаде',
        tk: 'Maryda we Türkmenabatda maýyplygy bolan çagaly maşgalalara goldaw',
      },
      summary: {
        en: 'Grants from the state budget for public organisations that help families raise children with disabilities at home (illustrative).',
        ru: 'Гранты из государственного бюджета общественным организациям, помогающим семьям воспитывать детей с инвалидностью дома (пример).',
        tk: 'Maşgalalara maýyplygy bolan çagalary öýde terbiýelemäge kömek edýän jemgyýetçilik guramalary üçin döwlet býujetinden grantlar (mysal).',
      },
    },
    purpose: {
      background: {
        en: 'The services tested in the pilot programme become part of the state’s integrated social protection (illustrative).',
        ru: 'Услуги, опробованные в пилотной программе, становятся частью интегрированной социальной защиты государства (пример).',
        tk: 'Synag maksatnamasynda barlanan hyzmatlar döwletiň birleşdirilen durmuş goraglylygynyň bölegine öwrülýär (mysal).',
      },
      objectives: {
        en: 'Children grow up in their families; parents know whom to turn to.',
        ru: 'Дети растут в своих семьях; родители знают, к кому обратиться.',
        tk: 'Çagalar öz maşgalalarynda ulalýarlar; ene-atalar kime ýüz tutmalydygyny bilýärler.',
      },
      funded: {
        en: 'Social workers, early intervention, day care by the hour, transport of children.',
        ru: 'Социальные работники, раннее вмешательство, почасовой дневной уход, перевозка детей.',
        tk: 'Durmuş işgärleri, irki kömek, sagatlaýyn gündizki seretmek, çagalary daşamak.',
      },
      notFunded: {
        en: 'Medical treatment, buildings and vehicles.',
        ru: 'Лечение, здания и автомобили.',
        tk: 'Bejergi, binalar we awtoulaglar.',
      },
    },
    lots: {
      lots: [
        {
          ...lot,
          key: 'mary',
          place: 'mary',
          ceiling: { amount: 90_000_00, currency: 'TMT' },
          people: 45,
          description: { en: 'Families in Mary.', ru: 'Семьи в Мары.', tk: 'Marydaky maşgalalar.' },
        },
        {
          ...lot,
          key: 'turkmenabat',
          place: 'turkmenabat',
          ceiling: { amount: 110_000_00, currency: 'TMT' },
          people: 55,
          description: {
            en: 'Families in Turkmenabat.',
            ru: 'Семьи в Туркменабаде.',
            tk: 'Türkmenabatdaky maşgalalar.',
          },
        },
      ],
    },
    dates: {
      clarificationsUntil: `${after(14)}T18:00`,
      submissionsUntil: `${after(28)}T18:00`,
      openingAt: `${after(29)}T10:00`,
      decisionOn: after(56),
      startsOn: after(84),
    },
  };
}
