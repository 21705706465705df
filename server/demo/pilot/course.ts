import type { Localized } from '~/domain/shared/localized';

/** The training that the pilot's grants depended on. */
export const COURSE_TITLE: Localized = {
  en: 'Case management and quality of social services',
  ru: 'Ведение случая и качество социальных услуг',
  tk: 'Ýagdaýy alyp barmak we durmuş hyzmatlarynyň hili',
};

/** Its topics, one a line. */
export const COURSE_TOPICS: Localized = {
  en: [
    'Case management in social work',
    'Quality standards of social services',
    'Human resource management',
    'Methodology of planning and providing services',
    'Monitoring',
    'Individual assessment of needs',
    'Human-rights and needs-based social work',
    'Planning tools',
  ].join('\n'),
  ru: [
    'Ведение случая в социальной работе',
    'Стандарты качества социальных услуг',
    'Управление персоналом',
    'Методология планирования и оказания услуг',
    'Мониторинг',
    'Индивидуальная оценка потребностей',
    'Социальная работа, основанная на правах человека и потребностях',
    'Инструменты планирования',
  ].join('\n'),
  tk: [
    'Durmuş işinde ýagdaýy alyp barmak',
    'Durmuş hyzmatlarynyň hil standartlary',
    'Işgärleri dolandyrmak',
    'Hyzmatlary meýilnamalaşdyrmagyň we bermegiň usulyýeti',
    'Gözegçilik',
    'Zerurlyklara aýratyn baha bermek',
    'Adam hukuklaryna we zerurlyklara esaslanýan durmuş işi',
    'Meýilnamalaşdyrmagyň gurallary',
  ].join('\n'),
};
