import type { Role } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';

/** People are illustrative; the institutions and organisations are those of the pilot programme. */
export interface DemoPerson {
  /** Before the `@` of the address (`emailOf`). */
  mailbox: string;
  name: string;
  roles: Role[];
  locale: Locale;
}

export interface DemoInstitution {
  code: string;
  name: Record<Locale, string>;
  people: readonly DemoPerson[];
}

export interface DemoOrganisation {
  name: string;
  /** Signs the organisation up. */
  signatory: Omit<DemoPerson, 'roles'>;
  /** Invited by the signatory. */
  colleagues: readonly DemoPerson[];
}

export const FIRST_ADMINISTRATOR: DemoPerson = {
  mailbox: 'administrator',
  name: 'Döwlet Annagurbanow',
  roles: ['administrator'],
  locale: 'ru',
};

/** The lead institution; the first administrator belongs to it. */
export const LEAD_INSTITUTION: DemoInstitution = {
  code: 'MLSP',
  name: {
    en: 'Ministry of Labour and Social Protection of the Population of Turkmenistan',
    ru: 'Министерство труда и социальной защиты населения Туркменистана',
    tk: 'Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministrligi',
  },
  people: [
    { mailbox: 'manager', name: 'Aýna Orazowa', roles: ['manager'], locale: 'en' },
    { mailbox: 'approver', name: 'Serdar Berdiýew', roles: ['approver'], locale: 'ru' },
    { mailbox: 'evaluator', name: 'Maral Ataýewa', roles: ['evaluator'], locale: 'tk' },
    { mailbox: 'payments', name: 'Ogulgerek Nurmyradowa', roles: ['finance'], locale: 'tk' },
    { mailbox: 'cashier', name: 'Serdar Hojaýew', roles: ['finance'], locale: 'ru' },
    { mailbox: 'social.worker', name: 'Ogulnar Kakajanowa', roles: ['referrer'], locale: 'tk' },
    { mailbox: 'second.administrator', name: 'Oguljan Hydyrowa', roles: ['administrator'], locale: 'tk' },
  ],
};

export const PARTNER_INSTITUTIONS: readonly DemoInstitution[] = [
  {
    code: 'MOE',
    name: {
      en: 'Ministry of Education of Turkmenistan',
      ru: 'Министерство образования Туркменистана',
      tk: 'Türkmenistanyň Bilim ministrligi',
    },
    people: [
      { mailbox: 'evaluator.education', name: 'Bahar Nuryýewa', roles: ['evaluator'], locale: 'tk' },
      { mailbox: 'school', name: 'Tawus Bäşimowa', roles: ['referrer'], locale: 'tk' },
    ],
  },
  {
    code: 'MOHMI',
    name: {
      en: 'Ministry of Health and Medical Industry of Turkmenistan',
      ru: 'Министерство здравоохранения и медицинской промышленности Туркменистана',
      tk: 'Türkmenistanyň Saglygy goraýyş we derman senagaty ministrligi',
    },
    people: [{ mailbox: 'evaluator.health', name: 'Kerim Amanow', roles: ['evaluator'], locale: 'ru' }],
  },
  {
    code: 'MIA',
    name: {
      en: 'Ministry of Internal Affairs of Turkmenistan',
      ru: 'Министерство внутренних дел Туркменистана',
      tk: 'Türkmenistanyň Içeri işler ministrligi',
    },
    people: [
      { mailbox: 'evaluator.interior', name: 'Rahym Çaryýew', roles: ['evaluator'], locale: 'ru' },
      { mailbox: 'police', name: 'Wepa Sapardurdyýew', roles: ['referrer'], locale: 'ru' },
    ],
  },
  {
    code: 'MOFE',
    name: {
      en: 'Ministry of Finance and Economy of Turkmenistan',
      ru: 'Министерство финансов и экономики Туркменистана',
      tk: 'Türkmenistanyň Maliýe we ykdysadyýet ministrligi',
    },
    people: [
      { mailbox: 'auditor', name: 'Selbi Garaýewa', roles: ['auditor'], locale: 'ru' },
      { mailbox: 'finance.state', name: 'Meret Rejepow', roles: ['finance'], locale: 'ru' },
    ],
  },
  {
    code: 'UNDP',
    name: {
      en: 'United Nations Development Programme',
      ru: 'Программа развития Организации Объединённых Наций',
      tk: 'Birleşen Milletler Guramasynyň Ösüş maksatnamasy',
    },
    people: [
      { mailbox: 'finance', name: 'Jemal Durdyýewa', roles: ['finance'], locale: 'en' },
      { mailbox: 'second.finance', name: 'Lena Markova', roles: ['finance', 'evaluator'], locale: 'en' },
    ],
  },
  {
    code: 'UNICEF',
    name: {
      en: 'United Nations Children’s Fund',
      ru: 'Детский фонд Организации Объединённых Наций',
      tk: 'Birleşen Milletler Guramasynyň Çagalar gaznasy',
    },
    people: [{ mailbox: 'second.manager', name: 'Ejegyz Öwezowa', roles: ['manager', 'evaluator'], locale: 'en' }],
  },
];

export const ORGANISATIONS: readonly DemoOrganisation[] = [
  {
    name: 'Yenme',
    signatory: { mailbox: 'yenme.signatory', name: 'Gülälek Sähedowa', locale: 'tk' },
    colleagues: [
      { mailbox: 'yenme', name: 'Ýazmyrat Gurbanow', roles: ['representative'], locale: 'en' },
      { mailbox: 'yenme.caseworker', name: 'Läle Hojagulyýewa', roles: ['caseworker'], locale: 'tk' },
    ],
  },
  {
    name: 'Keyik Okara',
    signatory: { mailbox: 'keyik.okara.signatory', name: 'Nartäç Meredowa', locale: 'ru' },
    colleagues: [
      { mailbox: 'keyik.okara', name: 'Batyr Seýidow', roles: ['representative'], locale: 'ru' },
      { mailbox: 'keyik.okara.caseworker', name: 'Mähri Allaberdiýewa', roles: ['caseworker'], locale: 'ru' },
    ],
  },
  {
    name: 'National Red Crescent Society of Turkmenistan',
    signatory: { mailbox: 'red.crescent.signatory', name: 'Ogulsapar Pirliýewa', locale: 'ru' },
    colleagues: [
      { mailbox: 'red.crescent', name: 'Myrat Işangulyýew', roles: ['representative'], locale: 'en' },
      { mailbox: 'red.crescent.caseworker', name: 'Enejan Taganowa', roles: ['caseworker'], locale: 'ru' },
    ],
  },
  {
    name: 'Beyik Eyyam',
    signatory: { mailbox: 'beyik.eyyam.signatory', name: 'Şirin Halmyradowa', locale: 'tk' },
    colleagues: [
      { mailbox: 'beyik.eyyam', name: 'Atamyrat Begow', roles: ['representative'], locale: 'tk' },
      { mailbox: 'beyik.eyyam.caseworker', name: 'Toýly Nepesow', roles: ['caseworker'], locale: 'tk' },
    ],
  },
];
