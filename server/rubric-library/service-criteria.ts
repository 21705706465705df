import type { Criterion } from '~/domain/rubrics/schema';

/** What a community service is scored by: whom it serves, how, and by whom. Levels from 0 to 5. */
export const SERVICE_CRITERIA: readonly Criterion[] = [
  {
    key: 'relevance',
    weight: 20,
    minimum: null,
    name: {
      en: 'Relevance to the target group',
      ru: 'Соответствие потребностям целевой группы',
      tk: 'Maksatly topara laýyklyk',
    },
    guidance: {
      en: 'Are the needs of the people to be served described with evidence, and does the service answer them?',
      ru: 'Описаны ли с доказательствами потребности получателей и отвечает ли им услуга?',
      tk: 'Hyzmat alýanlaryň zerurlyklary subutnamalar bilen beýan edilipmi we hyzmat olara jogap berýärmi?',
    },
    levels: [
      {
        en: 'The application does not say whom the service is for.',
        ru: 'В заявке не сказано, для кого предназначена услуга.',
        tk: 'Ýüztutmada hyzmatyň kim üçindigi aýdylmaýar.',
      },
      {
        en: 'A target group is named, but not what it needs.',
        ru: 'Целевая группа названа, но её потребности не описаны.',
        tk: 'Maksatly topar agzalýar, emma onuň zerurlyklary aýdylmaýar.',
      },
      {
        en: 'Needs are described in general, without evidence from the place.',
        ru: 'Потребности описаны в общих чертах, без данных о месте.',
        tk: 'Zerurlyklar umumy beýan edilýär, ýer boýunça subutnama ýok.',
      },
      {
        en: 'Needs are described with some evidence, and the service answers most of them.',
        ru: 'Потребности описаны с отдельными данными, услуга отвечает на большинство из них.',
        tk: 'Zerurlyklar käbir subutnamalar bilen beýan edilýär, hyzmat olaryň köpüsine jogap berýär.',
      },
      {
        en: 'Needs are shown with evidence from the place; the service answers them and says whom it reaches first.',
        ru: 'Потребности подтверждены данными о месте; услуга отвечает на них, указано, кого она охватит в первую очередь.',
        tk: 'Zerurlyklar ýer boýunça subutnamalar bilen görkezilýär; hyzmat olara jogap berýär we ilki kime ýetjekdigi aýdylýar.',
      },
      {
        en: 'Needs are shown with evidence and with the voices of the people themselves; every part of the service follows from them.',
        ru: 'Потребности подтверждены данными и мнением самих людей; каждая часть услуги вытекает из них.',
        tk: 'Zerurlyklar subutnamalar we adamlaryň öz pikirleri bilen görkezilýär; hyzmatyň her bölegi şolardan gelip çykýar.',
      },
    ],
  },
  {
    key: 'methodology',
    weight: 25,
    minimum: null,
    name: {
      en: 'Quality of methodology, individual assessment and case management',
      ru: 'Качество методологии, индивидуальной оценки и ведения случая',
      tk: 'Usulyýetiň, aýratyn baha bermegiň we ýagdaýy alyp barmagyň hili',
    },
    guidance: {
      en: 'Is it clear how a person reaches the service, is assessed, planned for, served and reviewed?',
      ru: 'Понятно ли, как человек попадает в услугу, как проводятся оценка, планирование, обслуживание и пересмотр?',
      tk: 'Adamyň hyzmata nähili gelýändigi, oňa nähili baha berilýändigi, meýilnama düzülişi, hyzmat edilişi we gaýtadan seredilişi düşnüklimi?',
    },
    levels: [
      { en: 'No method is described.', ru: 'Методика не описана.', tk: 'Usulyýet beýan edilmeýär.' },
      {
        en: 'Activities are listed without how a person is assessed or followed.',
        ru: 'Перечислены мероприятия, но не сказано, как человека оценивают и сопровождают.',
        tk: 'Çäreler sanalýar, emma adama nähili baha berilýändigi we onuň bilen nähili işlenýändigi aýdylmaýar.',
      },
      {
        en: 'Assessment or case management is mentioned, but the steps, their order or who is responsible are missing.',
        ru: 'Оценка или ведение случая упомянуты, но нет этапов, их порядка или ответственных.',
        tk: 'Baha bermek ýa-da ýagdaýy alyp barmak agzalýar, emma ädimler, olaryň tertibi ýa-da jogapkärler ýok.',
      },
      {
        en: 'The way from referral to review is described; single steps remain unclear.',
        ru: 'Описан путь от направления до пересмотра; отдельные шаги неясны.',
        tk: 'Ugrukdyrmadan gaýtadan seredilişe çenli ýol beýan edilýär; käbir ädimler düşnüksiz.',
      },
      {
        en: 'Every step is described with its tools, times and responsible people; individual plans are reviewed regularly.',
        ru: 'Описан каждый шаг с инструментами, сроками и ответственными; индивидуальные планы регулярно пересматриваются.',
        tk: 'Her ädim gurallary, möhletleri we jogapkärleri bilen beýan edilýär; aýratyn meýilnamalara yzygiderli seredilýär.',
      },
      {
        en: 'Besides, people take part in their own plans, risks are dealt with, and what is learnt changes the service.',
        ru: 'Кроме того, люди участвуют в составлении своих планов, учтены риски, а полученный опыт меняет услугу.',
        tk: 'Mundan başga-da, adamlar öz meýilnamalaryny düzmäge gatnaşýarlar, töwekgelçilikler göz öňünde tutulýar, tejribe hyzmaty kämilleşdirýär.',
      },
    ],
  },
  {
    key: 'staff',
    weight: 20,
    minimum: null,
    name: { en: 'Staff, training and experience', ru: 'Персонал, обучение и опыт', tk: 'Işgärler, okuw we tejribe' },
    guidance: {
      en: 'Are there enough trained people, and has the organisation done similar work?',
      ru: 'Достаточно ли обученных сотрудников и выполняла ли организация подобную работу?',
      tk: 'Okadylan işgärler ýeterlikmi we gurama şuňa meňzeş işi ýerine ýetiripmi?',
    },
    levels: [
      { en: 'No staff are named.', ru: 'Персонал не указан.', tk: 'Işgärler görkezilmeýär.' },
      {
        en: 'Staff are too few, or have neither training nor experience.',
        ru: 'Персонала слишком мало либо нет ни подготовки, ни опыта.',
        tk: 'Işgärler aşa az ýa-da olarda ne taýýarlyk, ne-de tejribe bar.',
      },
      {
        en: 'Key posts are open, or most staff still have to be trained.',
        ru: 'Ключевые должности не заняты либо большинство ещё предстоит обучить.',
        tk: 'Esasy wezipeler boş ýa-da işgärleriň köpüsini entek okatmaly.',
      },
      {
        en: 'Key posts are filled with trained people; the organisation has done comparable work once.',
        ru: 'Ключевые должности заняты обученными людьми; организация уже выполняла сопоставимую работу.',
        tk: 'Esasy wezipelerde okadylan adamlar bar; gurama deňeşdirerlik işi bir gezek ýerine ýetirdi.',
      },
      {
        en: 'All posts are filled; staff are trained and supervised; comparable work has shown results.',
        ru: 'Все должности заняты; персонал обучен и работает под супервизией; сопоставимая работа дала результаты.',
        tk: 'Ähli wezipeler doldurylan; işgärler okadylan we gözegçilik astynda işleýärler; deňeşdirerlik iş netije berdi.',
      },
      {
        en: 'Besides, there are deputies, a plan of further training, and long experience with this group and place.',
        ru: 'Кроме того, есть замещающие, план дальнейшего обучения и многолетний опыт с этой группой в этом месте.',
        tk: 'Mundan başga-da, orunbasarlar, mundan beýläkki okuw meýilnamasy, bu topar we ýer boýunça köp ýyllyk tejribe bar.',
      },
    ],
  },
];
