import type { Rubric } from '~/domain/rubrics/schema';
import type { Localized } from '~/domain/shared/localized';

/** The pilot's criteria and weights; what each asks for is illustrative. */
const CRITERIA: readonly [string, number, Localized, Localized][] = [
  [
    'relevance',
    20,
    {
      en: 'Relevance to the target group',
      ru: 'Соответствие потребностям целевой группы',
      tk: 'Maksatly topara laýyklyk',
    },
    {
      en: 'Are the needs of the people to be served described with evidence, and does the service answer them?',
      ru: 'Описаны ли с доказательствами потребности получателей и отвечает ли им услуга?',
      tk: 'Hyzmat alýanlaryň zerurlyklary subutnamalar bilen beýan edilipmi we hyzmat olara jogap berýärmi?',
    },
  ],
  [
    'methodology',
    25,
    {
      en: 'Quality of methodology, individual assessment and case management',
      ru: 'Качество методологии, индивидуальной оценки и ведения случая',
      tk: 'Usulyýetiň, aýratyn baha bermegiň we ýagdaýy alyp barmagyň hili',
    },
    {
      en: 'Is it clear how a person reaches the service, is assessed, planned for, served and reviewed?',
      ru: 'Понятно ли, как человек попадает в услугу, как проводятся оценка, планирование, обслуживание и пересмотр?',
      tk: 'Adamyň hyzmata nähili gelýändigi, oňa nähili baha berilýändigi, meýilnama düzülişi, hyzmat edilişi we gaýtadan seredilişi düşnüklimi?',
    },
  ],
  [
    'staff',
    20,
    { en: 'Staff, training and experience', ru: 'Персонал, обучение и опыт', tk: 'Işgärler, okuw we tejribe' },
    {
      en: 'Are there enough trained people, and has the organisation done similar work?',
      ru: 'Достаточно ли обученных сотрудников и выполняла ли организация подобную работу?',
      tk: 'Okadylan işgärler ýeterlikmi we gurama şuňa meňzeş işi ýerine ýetiripmi?',
    },
  ],
  [
    'quality',
    10,
    {
      en: 'Quality standards and monitoring',
      ru: 'Стандарты качества и мониторинг',
      tk: 'Hil standartlary we gözegçilik',
    },
    {
      en: 'How does the organisation keep and measure quality, and hear complaints?',
      ru: 'Как организация поддерживает и измеряет качество и рассматривает жалобы?',
      tk: 'Gurama hili nähili saklaýar, ölçeýär we şikaýatlara nähili seredýär?',
    },
  ],
  [
    'sustainability',
    10,
    {
      en: 'Sustainability and integration with state services',
      ru: 'Устойчивость и интеграция с государственными услугами',
      tk: 'Durnuklylyk we döwlet hyzmatlary bilen utgaşmak',
    },
    {
      en: 'How does the service work with etrap social workers, health and education, and go on after the grant?',
      ru: 'Как услуга взаимодействует с социальными работниками этрапа, здравоохранением и образованием и продолжается после гранта?',
      tk: 'Hyzmat etrabyň durmuş işgärleri, saglygy goraýyş we bilim bilen nähili işleşýär we grantdan soň nähili dowam edýär?',
    },
  ],
  [
    'budget',
    15,
    {
      en: 'Budget realism and cost-effectiveness',
      ru: 'Реалистичность бюджета и экономическая эффективность',
      tk: 'Býujetiň hakykylygy we çykdajylaryň netijeliligi',
    },
    {
      en: 'Do the costs follow from the activities, and are they reasonable for the people served?',
      ru: 'Вытекают ли расходы из мероприятий и разумны ли они для числа получателей?',
      tk: 'Çykdajylar çärelerden gelip çykýarmy we hyzmat alýanlaryň sanyna görä paýhaslymy?',
    },
  ],
];

/** What the scores 0 to 5 mean for every criterion (illustrative). */
const LEVELS: Localized[] = [
  { en: 'Not addressed', ru: 'Не раскрыто', tk: 'Açylyp görkezilmedi' },
  { en: 'Weak: large gaps', ru: 'Слабо: большие пробелы', tk: 'Gowşak: uly boşluklar bar' },
  {
    en: 'Insufficient: more gaps than strengths',
    ru: 'Недостаточно: пробелов больше, чем достоинств',
    tk: 'Ýeterlik däl: boşluklar artykmaçlyklardan köp',
  },
  { en: 'Sufficient: some gaps', ru: 'Достаточно: отдельные пробелы', tk: 'Ýeterlik: käbir boşluklar bar' },
  { en: 'Good: small gaps', ru: 'Хорошо: небольшие пробелы', tk: 'Gowy: ujypsyz boşluklar' },
  { en: 'Excellent: complete and convincing', ru: 'Отлично: полно и убедительно', tk: 'Örän gowy: doly we ynandyryjy' },
];

/** Scale 0 to 5, at least 60 of 100. */
export const pilotRubric: Rubric = {
  criteria: CRITERIA.map(([key, weight, name, guidance]) => ({
    key,
    name,
    guidance,
    weight,
    minimum: null,
    levels: LEVELS,
  })),
  scale: 5,
  minimumTotal: 60,
};
