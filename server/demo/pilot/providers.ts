import type { ProfileContent } from '~/domain/organisations/profile-schema';
import type { Localized } from '~/domain/shared/localized';

/** One of the pilot's non-state providers. Services of the first and third are the pilot's; what else stands here is illustrative. */
export interface PilotProvider {
  number: number;
  /** As it signed up. */
  name: string;
  legalName: Localized;
  /** The mailbox and name of its signatory among the demo's people. */
  mailbox: string;
  chair: string;
  place: string;
  services: string[];
  targetGroups: ProfileContent['mandate']['targetGroups'];
  mission: Localized;
  /** Nothing is missing in its profile. */
  complete: boolean;
}

const organisation = (name: string, russian: string, turkmen: string): Localized => ({
  en: `Public organisation “${name}”`,
  ru: `Общественная организация «${russian}»`,
  tk: `«${turkmen}» jemgyýetçilik guramasy`,
});

export const providers: readonly PilotProvider[] = [
  {
    number: 1,
    name: 'Yenme',
    legalName: organisation('Yenme', 'Енме', 'Ýeňme'),
    mailbox: 'yenme.signatory',
    chair: 'Gülälek Sähedowa',
    place: 'ashgabat',
    services: ['personal-assistant'],
    targetGroups: ['disability'],
    mission: {
      en: 'Adults with disabilities live an independent life in the community.',
      ru: 'Взрослые с инвалидностью ведут независимую жизнь в общине.',
      tk: 'Maýyplygy bolan uly ýaşlylar jemgyýetde özbaşdak durmuşda ýaşaýarlar.',
    },
    complete: true,
  },
  {
    number: 2,
    name: 'Keyik Okara',
    legalName: organisation('Keyik Okara', 'Кейик Окара', 'Keýik Okara'),
    mailbox: 'keyik.okara.signatory',
    chair: 'Nartäç Meredowa',
    place: 'ashgabat',
    services: ['domestic-violence', 'disabled-children'],
    targetGroups: ['domestic-violence', 'disabled-children'],
    mission: {
      en: 'Women and children live without violence and with support (illustrative).',
      ru: 'Женщины и дети живут без насилия и с поддержкой (пример).',
      tk: 'Zenanlar we çagalar zorluksyz, goldaw bilen ýaşaýarlar (mysal).',
    },
    complete: true,
  },
  {
    number: 3,
    name: 'National Red Crescent Society of Turkmenistan',
    legalName: {
      en: 'National Red Crescent Society of Turkmenistan',
      ru: 'Национальное общество Красного Полумесяца Туркменистана',
      tk: 'Türkmenistanyň Gyzyl Ýarymaý Milli jemgyýeti',
    },
    mailbox: 'red.crescent.signatory',
    chair: 'Ogulsapar Pirliýewa',
    place: 'ashgabat',
    services: ['home-care', 'lonely-older-people'],
    targetGroups: ['chronic-illness', 'older-people'],
    mission: {
      en: 'Older people with chronic diseases and lonely older people are cared for at home, not in an institution.',
      ru: 'Пожилые люди с хроническими заболеваниями и одинокие пожилые люди получают помощь дома, а не в учреждении.',
      tk: 'Dowamly keselli we ýalňyz garry adamlara edarada däl-de, öýlerinde kömek berilýär.',
    },
    complete: true,
  },
  {
    number: 4,
    name: 'Beyik Eyyam',
    legalName: organisation('Beyik Eyyam', 'Бейик Эйям', 'Beýik Eýýam'),
    mailbox: 'beyik.eyyam.signatory',
    chair: 'Şirin Halmyradowa',
    place: 'turkmenabat',
    services: ['difficult-situations'],
    targetGroups: ['families'],
    mission: {
      en: 'Families in difficult life situations stay together (illustrative).',
      ru: 'Семьи в трудной жизненной ситуации сохраняются (пример).',
      tk: 'Kyn durmuş ýagdaýyndaky maşgalalar bile galýarlar (mysal).',
    },
    complete: false,
  },
];
