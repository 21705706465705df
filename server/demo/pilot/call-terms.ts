import { emptyCall } from '~/domain/calls/empty-call';
import type { CallContent } from '~/domain/calls/schema';
import type { Localized } from '~/domain/shared/localized';
import { pilotForm } from './form';
import { communityServiceRubric } from '#server/rubric-library/library';

/** The topics of training that were a precondition of the pilot's grants. */
const TRAINING_TOPICS: Localized = {
  en: 'Staff have completed the training: case management in social work; quality standards of social services; human resource management; methodology of planning and providing services; monitoring; individual assessment of needs; human-rights and needs-based social work; planning tools.',
  ru: 'Сотрудники прошли обучение: ведение случая в социальной работе; стандарты качества социальных услуг; управление персоналом; методология планирования и оказания услуг; мониторинг; индивидуальная оценка потребностей; социальная работа, основанная на правах человека и потребностях; инструменты планирования.',
  tk: 'Işgärler okuwy tamamladylar: durmuş işinde ýagdaýy alyp barmak; durmuş hyzmatlarynyň hil standartlary; işgärleri dolandyrmak; hyzmatlary meýilnamalaşdyrmagyň we bermegiň usulyýeti; gözegçilik; zerurlyklara aýratyn baha bermek; adam hukuklaryna we zerurlyklara esaslanýan durmuş işi; meýilnamalaşdyrmagyň gurallary.',
};

/** What all calls of the demo share: terms, eligibility, committee, form and rubric. Its words are illustrative. */
export function commonTerms(
  institutionIds: readonly string[],
): Pick<CallContent, 'eligibility' | 'documents' | 'terms' | 'committee' | 'form' | 'rubric'> {
  const { documents, eligibility, terms, committee } = emptyCall(['en', 'ru', 'tk']);
  return {
    documents,
    eligibility: {
      ...eligibility,
      yearsRegistered: 1,
      worksInPlace: true,
      criteria: {
        en: 'Public organisations registered in Turkmenistan that work with the target group and can begin the service on time.',
        ru: 'Общественные организации, зарегистрированные в Туркменистане, которые работают с целевой группой и могут начать услугу в срок.',
        tk: 'Türkmenistanda bellige alnan, maksatly topar bilen işleýän we hyzmaty wagtynda başlap bilýän jemgyýetçilik guramalary.',
      },
    },
    terms: {
      ...terms,
      preconditions: [
        { key: 'training', kind: 'training', text: TRAINING_TOPICS },
        {
          key: 'bank-details',
          kind: 'bank-account',
          text: {
            en: 'Bank details are verified.',
            ru: 'Банковские реквизиты проверены.',
            tk: 'Bank maglumatlary barlandy.',
          },
        },
      ],
      appealAddress: {
        en: 'Appeals: Ministry of Labour and Social Protection of the Population, Ashgabat, within the standstill.',
        ru: 'Жалобы: Министерство труда и социальной защиты населения, Ашхабад, в течение периода ожидания.',
        tk: 'Şikaýatlar: Zähmet we ilaty durmuş taýdan goramak ministrligi, Aşgabat, garaşma döwründe.',
      },
    },
    committee: { ...committee, seats: institutionIds.map((institutionId) => ({ institutionId, seats: 2 })) },
    form: { template: 'community-services', definition: pilotForm },
    rubric: { template: 'community-services', rubric: communityServiceRubric },
  };
}
