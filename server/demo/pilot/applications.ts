import type { Locale } from '~/domain/shared/locale';

/** What an organisation says of itself in the demo's applications, in the language in which it writes. Illustrative. */
export interface DemoApplicant {
  /** The mailbox of its signatory and of its representative. */
  signatory: string;
  representative: string;
  locale: Locale;
  coordinator: string;
  assistant: string;
  /** How well its committee finds it: the level of its scores. */
  level: number;
}

export const APPLICANTS: readonly DemoApplicant[] = [
  {
    ...{ signatory: 'yenme.signatory', representative: 'yenme', locale: 'tk', level: 5 },
    ...{ coordinator: 'Ýazmyrat Gurbanow', assistant: 'Läle Hojagulyýewa' },
  },
  {
    ...{ signatory: 'red.crescent.signatory', representative: 'red.crescent', locale: 'en', level: 4 },
    ...{ coordinator: 'Myrat Işangulyýew', assistant: 'Enejan Taganowa' },
  },
  {
    ...{ signatory: 'keyik.okara.signatory', representative: 'keyik.okara', locale: 'ru', level: 3 },
    ...{ coordinator: 'Batyr Seýidow', assistant: 'Mähri Allaberdiýewa' },
  },
];

type Sentences = Record<
  'title' | 'experience' | 'needs' | 'cooperation' | 'criteria' | 'assessment' | 'method' | 'quality' | 'complaints' | 'sustainability' | 'risks' | 'worker' | 'visits' | 'activity' | 'result' | 'month' | 'transport' | 'diploma',
  string
>; // prettier-ignore

const SAID: Record<Locale, Sentences> = {
  en: {
    title: 'At home and not alone',
    experience:
      'For eight years our social workers and volunteers have visited people at home in two districts of the city.',
    needs: 'The social workers of the etrap name sixty people who need help every week and do not get it.',
    cooperation: 'The social workers of the etrap send us people; each month we tell them how it goes.',
    criteria: 'People who live in the etrap, need help with daily life and have nobody who gives it.',
    assessment:
      'A case manager and a nurse visit together, with the form of the ministry; the plan is made with the person.',
    method:
      'Two to five visits a week by the plan: care, meals, walks, medicine as prescribed, contact with family and neighbours.',
    quality:
      'Every visit is noted; a supervisor comes along once a month; people are asked twice a year what they think.',
    complaints: 'By telephone, on paper or to the ministry; we answer within ten days.',
    sustainability: 'The service becomes part of the state order after the grant; volunteers stay.',
    risks: 'Staff fall ill: each has a deputy whom the person knows.',
    worker: 'Social worker',
    visits: 'Visits at home',
    activity: 'Individual plans for everybody',
    result: 'Sixty people have a plan and visits by it',
    month: 'month',
    transport: 'Transport to the visits',
    diploma: 'Social work',
  },
  ru: {
    title: 'Рядом каждый день',
    experience: 'Шесть лет мы поддерживаем женщин, детей и пожилых людей в Ашхабаде, в том числе на дому.',
    needs: 'По данным социальных работников этрапа, более пятидесяти человек остаются без ежедневной помощи.',
    cooperation: 'Социальные работники этрапа направляют к нам людей; раз в месяц мы обсуждаем каждый случай.',
    criteria: 'Жители этрапа, которым нужна помощь в повседневной жизни и некому её оказать.',
    assessment: 'Потребности оценивает специалист по ведению случая вместе с человеком по форме министерства.',
    method: 'Посещения по индивидуальному плану от двух раз в неделю: уход, питание, прогулки, общение.',
    quality: 'Каждое посещение записывается, руководитель проверяет журнал раз в неделю.',
    complaints: 'По телефону или письменно; ответ в течение десяти дней.',
    sustainability: 'После гранта услуга может войти в государственный заказ.',
    risks: 'Болезнь сотрудников: у каждого есть замена.',
    worker: 'Социальный работник',
    visits: 'Посещения на дому',
    activity: 'Индивидуальные планы',
    result: 'Пятьдесят человек получают услугу по плану',
    month: 'месяц',
    transport: 'Транспорт к получателям',
    diploma: 'Социальная работа',
  },
  tk: {
    title: 'Öz öýüňde, özbaşdak',
    experience: 'Biz 2015-nji ýyldan bäri Aşgabatda maýyplygy bolan adamlara we garrylara öýlerinde kömek edýäris.',
    needs: 'Etrabyň durmuş işgärleriniň maglumatyna görä, altmyş adam her hepde kömege mätäç.',
    cooperation: 'Etrabyň durmuş işgärleri adamlary bize iberýärler; her aý bilelikde maslahatlaşýarys.',
    criteria: 'Etrapda ýaşaýan, gündelik durmuşda kömege mätäç we seredýäni ýok adamlar.',
    assessment: 'Zerurlyklara ýagdaýy alyp baryjy we şepagat uýasy adamyň özi bilen bilelikde baha berýärler.',
    method:
      'Aýratyn meýilnama boýunça hepdede iki–bäş gezek barmak: seretmek, nahar, gezelenç, maşgala bilen aragatnaşyk.',
    quality: 'Her baryş ýazylýar; ýolbaşçy aýda bir gezek bile gidýär; adamlardan ýylda iki gezek pikiri soralýar.',
    complaints: 'Telefon arkaly, ýazmaça ýa-da ministrlige; on günüň dowamynda jogap berýäris.',
    sustainability: 'Grantdan soň hyzmat döwlet sargydyna girizilip bilner.',
    risks: 'Işgär syrkawlasa, onuň ýerini tutýan adam bar.',
    worker: 'Durmuş işgäri',
    visits: 'Öýe barmak',
    activity: 'Her adam üçin aýratyn meýilnama',
    result: 'Altmyş adam meýilnama boýunça hyzmat alýar',
    month: 'aý',
    transport: 'Adamlara barmak üçin ulag',
    diploma: 'Durmuş işi',
  },
};

/** An applicant's answers to the ready form for community services, section by section; files come beside them. */
export function answersOf(
  { locale, coordinator, assistant }: DemoApplicant,
  startsOn: string,
): Record<string, Answers> {
  const said = SAID[locale];
  const [year = '', month = '', day = ''] = startsOn.split('-').map((part) => String(Number(part)));
  return {
    organisation: {
      ...{ 'project-title': said.title, coordinator, experience: said.experience, 'yearly-income': '180000' },
      ...{ 'working-since.day': '2', 'working-since.month': '4', 'working-since.year': '2015' },
    },
    relevance: { needs: said.needs, 'local-agreement': 'yes', cooperation: said.cooperation },
    recipients: {
      ...{ 'target-groups': ['older-people', 'adults-with-disabilities'], 'people-served': '60' },
      ...{ 'recipient-criteria': said.criteria, 'referral-sources': ['social-worker', 'health', 'on-their-own'] },
    },
    methodology: { assessment: said.assessment, method: said.method, 'review-frequency': 'quarterly' },
    staff: {
      ...{ 'staff.0.name': coordinator, 'staff.0.position': said.worker },
      ...{ 'staff.0.qualification': said.diploma, 'staff.0.years': '8' },
      ...{ 'staff.1.name': assistant, 'staff.1.position': said.worker },
      ...{ 'staff.1.qualification': said.diploma, 'staff.1.years': '3' },
      ...{ trained: 'yes', 'training-topics': ['case-management', 'quality-standards', 'assessment'] },
    },
    quality: { 'quality-standards': said.quality, complaints: said.complaints, 'supervision-hours': '8' },
    plan: {
      ...{ 'starts-on.day': day, 'starts-on.month': month, 'starts-on.year': year },
      ...{ 'work-plan.0.activity': said.activity, 'work-plan.0.responsible': coordinator },
      ...{ 'work-plan.0.result': said.result, 'work-plan.0.months': ['1', '2', '3'] },
      ...{ 'work-plan.1.activity': said.visits, 'work-plan.1.responsible': said.worker },
      ...{ 'work-plan.1.result': said.result, 'work-plan.1.months': ['2', '3', '4', '5', '6', '7', '8', '9'] },
    },
    budget: {
      ...budgetLine(0, 'staff', said.worker, said.month, '9', '4200'),
      ...budgetLine(1, 'transport', said.transport, said.month, '9', '900'),
      ...{ 'other-funding': 'no' },
    },
    sustainability: { sustainability: said.sustainability, 'continued-by': 'state' },
    safeguarding: { 'safeguarding-policy': 'yes', risks: said.risks },
    declarations: { 'not-excluded': 'yes', 'no-double-funding': 'yes', 'true-and-complete': 'yes' },
  };
}

type Answers = Record<string, string | string[]>;

const budgetLine = (
  at: number,
  category: string,
  description: string,
  unit: string,
  quantity: string,
  unitCost: string,
) =>
  Object.fromEntries(
    Object.entries({ category, description, unit, quantity, unitCost, own: '0' }).map(([column, value]) => [
      `budget.${at}.${column}`,
      value,
    ]),
  );
