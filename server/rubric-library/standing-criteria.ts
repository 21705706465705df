import type { Criterion } from '~/domain/rubrics/schema';

/** What a community service is scored by besides: its quality, its standing among other services, its cost. Levels from 0 to 5. */
export const STANDING_CRITERIA: readonly Criterion[] = [
  {
    key: 'quality',
    weight: 10,
    minimum: null,
    name: {
      en: 'Quality standards and monitoring',
      ru: 'Стандарты качества и мониторинг',
      tk: 'Hil standartlary we gözegçilik',
    },
    guidance: {
      en: 'How does the organisation keep and measure quality, and hear complaints?',
      ru: 'Как организация поддерживает и измеряет качество и рассматривает жалобы?',
      tk: 'Gurama hili nähili saklaýar, ölçeýär we şikaýatlara nähili seredýär?',
    },
    levels: [
      { en: 'Quality is not mentioned.', ru: 'О качестве не сказано.', tk: 'Hil barada aýdylmaýar.' },
      {
        en: 'Quality is promised, but not how it is kept or measured.',
        ru: 'Качество обещано, но не сказано, как его поддерживают и измеряют.',
        tk: 'Hil wada berilýär, emma onuň nähili saklanýandygy we ölçelýändigi aýdylmaýar.',
      },
      {
        en: 'Standards are named; there are no indicators, or no way to complain.',
        ru: 'Стандарты названы; нет показателей или порядка подачи жалоб.',
        tk: 'Standartlar agzalýar; görkezijiler ýa-da şikaýat etmegiň tertibi ýok.',
      },
      {
        en: 'Standards, some indicators and a way to complain are described.',
        ru: 'Описаны стандарты, отдельные показатели и порядок подачи жалоб.',
        tk: 'Standartlar, käbir görkezijiler we şikaýat etmegiň tertibi beýan edilýär.',
      },
      {
        en: 'Every standard has an indicator, a time and somebody responsible; complaints are answered in a set time.',
        ru: 'У каждого стандарта есть показатель, срок и ответственный; на жалобы отвечают в установленный срок.',
        tk: 'Her standartyň görkezijisi, möhleti we jogapkäri bar; şikaýatlara bellenen möhletde jogap berilýär.',
      },
      {
        en: 'Besides, people who use the service take part in measuring it, and results are published.',
        ru: 'Кроме того, получатели участвуют в оценке услуги, а результаты публикуются.',
        tk: 'Mundan başga-da, hyzmat alýanlar oňa baha bermäge gatnaşýarlar we netijeler çap edilýär.',
      },
    ],
  },
  {
    key: 'sustainability',
    weight: 10,
    minimum: null,
    name: {
      en: 'Sustainability and integration with state services',
      ru: 'Устойчивость и интеграция с государственными услугами',
      tk: 'Durnuklylyk we döwlet hyzmatlary bilen utgaşmak',
    },
    guidance: {
      en: 'How does the service work with etrap social workers, health and education, and go on after the grant?',
      ru: 'Как услуга взаимодействует с социальными работниками этрапа, здравоохранением и образованием и продолжается после гранта?',
      tk: 'Hyzmat etrabyň durmuş işgärleri, saglygy goraýyş we bilim bilen nähili işleşýär we grantdan soň nähili dowam edýär?',
    },
    levels: [
      {
        en: 'Neither other services nor the time after the grant are mentioned.',
        ru: 'Не упомянуты ни другие службы, ни время после гранта.',
        tk: 'Ne beýleki gulluklar, ne-de grantdan soňky döwür agzalýar.',
      },
      {
        en: 'Other services are named without how to work with them.',
        ru: 'Другие службы названы, но не сказано, как с ними работать.',
        tk: 'Beýleki gulluklar agzalýar, emma olar bilen nähili işleşiljekdigi aýdylmaýar.',
      },
      {
        en: 'Referrals are planned; nothing is agreed, and the time after the grant is open.',
        ru: 'Направления запланированы, но не согласованы; что будет после гранта, неясно.',
        tk: 'Ugrukdyrmalar meýilleşdirilýär, emma ylalaşylmadyk; grantdan soňky döwür belli däl.',
      },
      {
        en: 'The way of referrals is agreed with some services; there are first ideas for the time after the grant.',
        ru: 'С частью служб порядок направления согласован; есть первые идеи на время после гранта.',
        tk: 'Käbir gulluklar bilen ugrukdyrmagyň tertibi ylalaşylan; grantdan soňky döwür üçin ilkinji pikirler bar.',
      },
      {
        en: 'Referrals work both ways with the state services of the place; a plan says what goes on and who pays for it.',
        ru: 'Направления работают в обе стороны с местными государственными службами; есть план, что продолжится и за чей счёт.',
        tk: 'Ýerli döwlet gulluklary bilen iki taraplaýyn ugrukdyrmalar işleýär; nämäniň dowam etjekdigi we kimiň tölejekdigi meýilnamada bar.',
      },
      {
        en: 'Besides, agreements are signed, and the service fills a gap that the state’s own plans name.',
        ru: 'Кроме того, соглашения подписаны, а услуга восполняет пробел, названный в планах государства.',
        tk: 'Mundan başga-da, ylalaşyklar baglaşylan we hyzmat döwletiň öz meýilnamalarynda agzalan boşlugy doldurýar.',
      },
    ],
  },
  {
    key: 'budget',
    weight: 15,
    minimum: null,
    name: {
      en: 'Budget realism and cost-effectiveness',
      ru: 'Реалистичность бюджета и экономическая эффективность',
      tk: 'Býujetiň hakykylygy we çykdajylaryň netijeliligi',
    },
    guidance: {
      en: 'Do the costs follow from the activities, and are they reasonable for the people served?',
      ru: 'Вытекают ли расходы из мероприятий и разумны ли они для числа получателей?',
      tk: 'Çykdajylar çärelerden gelip çykýarmy we hyzmat alýanlaryň sanyna görä paýhaslymy?',
    },
    levels: [
      {
        en: 'Costs do not follow from the activities.',
        ru: 'Расходы не вытекают из мероприятий.',
        tk: 'Çykdajylar çärelerden gelip çykmaýar.',
      },
      {
        en: 'Large costs are unexplained, or far above what is usual.',
        ru: 'Крупные расходы не объяснены или намного выше обычных.',
        tk: 'Uly çykdajylar düşündirilmeýär ýa-da adatdakydan has ýokary.',
      },
      {
        en: 'Most costs follow from the activities; several are unexplained.',
        ru: 'Большинство расходов вытекает из мероприятий; некоторые не объяснены.',
        tk: 'Çykdajylaryň köpüsi çärelerden gelip çykýar; birnäçesi düşündirilmeýär.',
      },
      {
        en: 'Costs follow from the activities; the cost per person is acceptable.',
        ru: 'Расходы вытекают из мероприятий; стоимость на человека приемлема.',
        tk: 'Çykdajylar çärelerden gelip çykýar; bir adama düşýän çykdajy kabul ederlikli.',
      },
      {
        en: 'Every cost is explained and usual; the cost per person is good for what is delivered.',
        ru: 'Все расходы объяснены и обычны; стоимость на человека хороша для этого объёма услуг.',
        tk: 'Her çykdajy düşündirilen we adaty; berilýän hyzmat üçin bir adama düşýän çykdajy oňat.',
      },
      {
        en: 'Besides, own and other contributions are certain, and savings are shown that harm no quality.',
        ru: 'Кроме того, собственный и другие вклады обеспечены, показана экономия без ущерба качеству.',
        tk: 'Mundan başga-da, öz we beýleki goşantlar kepillendirilen, hile zyýan ýetirmeýän tygşytlylyk görkezilýär.',
      },
    ],
  },
];
