import { questionSchema, type FormDefinition, type Question } from '~/domain/applications/form-definition';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';

const asked = (key: string, type: Question['type'], label: Localized, wishes: object = {}): Question =>
  questionSchema.parse({
    key,
    type,
    label,
    required: true,
    ...(type === 'long-text' ? { wordLimit: 600 } : {}),
    ...wishes,
  });

/** The pilot's application form (illustrative): organisation, service, staff, budget, declaration. */
export const pilotForm: FormDefinition = {
  sections: [
    {
      key: 'organisation',
      title: { en: 'Your organisation', ru: 'Ваша организация', tk: 'Siziň guramaňyz' },
      introduction: emptyLocalized(),
      questions: [
        asked(
          'experience',
          'long-text',
          {
            en: 'What experience do you have with this service?',
            ru: 'Какой у вас опыт оказания такой услуги?',
            tk: 'Bu hyzmat boýunça nähili tejribäňiz bar?',
          },
          { identifiesApplicant: true },
        ),
        asked(
          'registration',
          'files',
          { en: 'Certificate of registration', ru: 'Свидетельство о регистрации', tk: 'Bellige alnyş şahadatnamasy' },
          { identifiesApplicant: true },
        ),
      ],
    },
    {
      key: 'service',
      title: { en: 'The service', ru: 'Услуга', tk: 'Hyzmat' },
      introduction: emptyLocalized(),
      questions: [
        asked('needs', 'long-text', {
          en: 'Whom will you serve, and what do they need?',
          ru: 'Кому вы будете помогать и в чём они нуждаются?',
          tk: 'Kimlere hyzmat edersiňiz we olara näme zerur?',
        }),
        asked('method', 'long-text', {
          en: 'How do you assess, plan, serve and review?',
          ru: 'Как вы проводите оценку, планирование, обслуживание и пересмотр?',
          tk: 'Baha bermegi, meýilnamany, hyzmaty we gaýtadan seretmegi nähili geçirersiňiz?',
        }),
        asked('people-served', 'number', {
          en: 'How many people will you serve?',
          ru: 'Сколько человек получат услугу?',
          tk: 'Näçe adama hyzmat edersiňiz?',
        }),
        asked('work-plan', 'work-plan', { en: 'Work plan', ru: 'План работы', tk: 'Iş meýilnamasy' }),
        asked('sustainability', 'long-text', {
          en: 'How does the service go on after the grant?',
          ru: 'Как услуга продолжится после гранта?',
          tk: 'Hyzmat grantdan soň nähili dowam eder?',
        }),
      ],
    },
    {
      key: 'staff-and-budget',
      title: { en: 'Staff and budget', ru: 'Персонал и бюджет', tk: 'Işgärler we býujet' },
      introduction: emptyLocalized(),
      questions: [
        asked(
          'staff',
          'people',
          { en: 'Staff of the service', ru: 'Сотрудники услуги', tk: 'Hyzmatyň işgärleri' },
          { identifiesApplicant: true },
        ),
        asked('trained', 'yes-no', {
          en: 'Have all of them completed the training in case management?',
          ru: 'Все ли они прошли обучение ведению случая?',
          tk: 'Olaryň hemmesi ýagdaýy alyp barmak boýunça okuwy tamamladymy?',
        }),
        asked(
          'training-plan',
          'long-text',
          {
            en: 'When will the others be trained?',
            ru: 'Когда будут обучены остальные?',
            tk: 'Beýlekiler haçan okadylar?',
          },
          { visibleWhen: { question: 'trained', equals: 'no' } },
        ),
        asked(
          'budget',
          'budget',
          { en: 'Budget', ru: 'Бюджет', tk: 'Býujet' },
          {
            categories: [
              { key: 'staff', label: { en: 'Staff', ru: 'Персонал', tk: 'Işgärler' } },
              { key: 'equipment', label: { en: 'Equipment', ru: 'Оборудование', tk: 'Enjamlar' } },
              {
                key: 'overhead',
                label: { en: 'Overheads', ru: 'Накладные расходы', tk: 'Goşmaça çykdajylar' },
                overhead: true,
              },
            ],
            overheadPercent: 10,
          },
        ),
        asked('true-and-complete', 'declaration', {
          en: 'Everything stated here is true and complete.',
          ru: 'Всё указанное здесь верно и полно.',
          tk: 'Bu ýerde görkezilenleriň hemmesi dogry we doly.',
        }),
      ],
    },
  ],
};
