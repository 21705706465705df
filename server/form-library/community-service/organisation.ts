import { asked, help, section } from '../asked';

const whoApplies = { identifiesApplicant: true };
const PAPERS = ['application/pdf', 'image/jpeg', 'image/png'];

export const organisation = section(
  'organisation',
  ['Your organisation', 'Ваша организация', 'Siziň guramaňyz'],
  [
    asked('project-title', 'short-text', ['Title of the project', 'Название проекта', 'Taslamanyň ady'], {
      characterLimit: 150,
      ...help(
        'Name the service and the place, not the organisation.',
        'Назовите услугу и место, а не организацию.',
        'Guramany däl-de, hyzmaty we ýeri görkeziň.',
      ),
    }),
    asked(
      'coordinator',
      'short-text',
      ['Coordinator of the project', 'Координатор проекта', 'Taslamanyň utgaşdyryjysy'],
      {
        characterLimit: 120,
        ...whoApplies,
      },
    ),
    asked(
      'experience',
      'long-text',
      [
        'What experience do you have with this service?',
        'Какой у вас опыт оказания такой услуги?',
        'Bu hyzmat boýunça nähili tejribäňiz bar?',
      ],
      {
        wordLimit: 600,
        ...whoApplies,
        ...help(
          'Name the services, the years, the number of people served and what changed for them.',
          'Назовите услуги, годы, число получателей и что для них изменилось.',
          'Hyzmatlary, ýyllary, hyzmat alan adamlaryň sanyny we olar üçin nämäniň üýtgändigini görkeziň.',
        ),
      },
    ),
    asked(
      'working-since',
      'date',
      [
        'Since when do you work with this target group?',
        'С какого времени вы работаете с этой целевой группой?',
        'Bu maksatly topar bilen haçandan bäri işleýärsiňiz?',
      ],
      { earliest: '1991-10-27' },
    ),
    asked(
      'yearly-income',
      'money',
      [
        'Income of the organisation in the last full year',
        'Доход организации за последний полный год',
        'Guramanyň soňky doly ýyldaky girdejisi',
      ],
      {
        ...whoApplies,
        ...help(
          'All sources together, in the currency of the grant.',
          'Из всех источников вместе, в валюте гранта.',
          'Ähli çeşmeler bilelikde, grantyň pul birliginde.',
        ),
      },
    ),
    asked(
      'registration',
      'files',
      ['Certificate of registration', 'Свидетельство о регистрации', 'Bellige alnyş şahadatnamasy'],
      { maxFiles: 3, types: PAPERS, ...whoApplies },
    ),
  ],
);
