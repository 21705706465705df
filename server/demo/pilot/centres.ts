import type { Localized } from '~/domain/shared/localized';
import type { DemoInstitution } from '../homes';

const CITIES = {
  ashgabat: { en: 'Ashgabat', ru: 'Ашхабад', tk: 'Aşgabat' },
  mary: { en: 'Mary', ru: 'Мары', tk: 'Mary' },
  turkmenabat: { en: 'Turkmenabat', ru: 'Туркменабад', tk: 'Türkmenabat' },
} satisfies Record<string, Localized>;

/** One of the ministry's social service centres: that there are six in three cities is the pilot's, which is where is illustrative. */
const centre = (number: number, city: keyof typeof CITIES, name: string, locale: 'ru' | 'tk'): DemoInstitution => ({
  code: `SSC${number}`,
  name: {
    en: `Social service centre No. ${number}, ${CITIES[city].en} (illustrative)`,
    ru: `Центр социального обслуживания № ${number}, ${CITIES[city].ru} (пример)`,
    tk: `${number}-${number === 6 ? 'njy' : 'nji'} durmuş hyzmatlary merkezi, ${CITIES[city].tk} (mysal)`,
  },
  people: [{ mailbox: `centre.${number}`, name, roles: ['caseworker'], locale }],
});

/** Two in each of the pilot's cities. */
export const SERVICE_CENTRES: readonly DemoInstitution[] = [
  centre(1, 'ashgabat', 'Jeren Ataşowa', 'ru'),
  centre(2, 'ashgabat', 'Arslan Garajaýew', 'tk'),
  centre(3, 'mary', 'Aknabat Sopyýewa', 'tk'),
  centre(4, 'mary', 'Begenç Ökdirow', 'ru'),
  centre(5, 'turkmenabat', 'Sona Rozyýewa', 'ru'),
  centre(6, 'turkmenabat', 'Hemra Jumaýew', 'tk'),
];
