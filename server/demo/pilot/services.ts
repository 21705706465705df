import type { ServiceType } from '~/domain/programmes/schema';
import type { Localized } from '~/domain/shared/localized';
import { criteriaOf, qualityStandards } from './service-standards';

/** Code, name and target groups of the pilot's twelve specialised community services, in the programme's order. */
const SERVICES: readonly [string, Localized, Localized][] = [
  [
    'family-support',
    {
      en: 'Active support for families with children at the community level',
      ru: 'Активная поддержка семей с детьми на уровне общины',
      tk: 'Çagaly maşgalalara jemgyýet derejesinde işjeň goldaw bermek',
    },
    { en: 'Families with children', ru: 'Семьи с детьми', tk: 'Çagaly maşgalalar' },
  ],
  [
    'infant-reintegration',
    {
      en: 'Reintegration of children from infant homes',
      ru: 'Реинтеграция детей из домов младенца',
      tk: 'Çaga öýlerindäki çagalary maşgala gaýtaryp uýgunlaşdyrmak',
    },
    {
      en: 'Children without parental care or at risk of losing it',
      ru: 'Дети, лишённые родительского попечения или рискующие его лишиться',
      tk: 'Ene-atasynyň howandarlygyndan mahrum galan ýa-da galmak howpy bolan çagalar',
    },
  ],
  [
    'leaving-care',
    {
      en: 'Social support of young people leaving residential institutions, into family and community',
      ru: 'Социальное сопровождение молодых людей, выходящих из интернатных учреждений, в семью и общину',
      tk: 'Internat edaralaryndan çykýan ýaşlary maşgala we jemgyýete goşulmakda durmuş taýdan goldamak',
    },
    {
      en: 'Young people from risk groups',
      ru: 'Молодые люди из групп риска',
      tk: 'Töwekgelçilik toparlaryndaky ýaşlar',
    },
  ],
  [
    'disabled-children',
    {
      en: 'Support for families with children with disabilities',
      ru: 'Поддержка семей с детьми с инвалидностью',
      tk: 'Maýyplygy bolan çagaly maşgalalara goldaw bermek',
    },
    {
      en: 'Families with children with disabilities',
      ru: 'Семьи с детьми с инвалидностью',
      tk: 'Maýyplygy bolan çagaly maşgalalar',
    },
  ],
  [
    'domestic-violence',
    {
      en: 'Comprehensive social assistance preventing domestic violence against women',
      ru: 'Комплексная социальная помощь по предупреждению домашнего насилия в отношении женщин',
      tk: 'Zenanlara garşy maşgala zorlugynyň öňüni almak boýunça toplumlaýyn durmuş kömegi',
    },
    {
      en: 'Survivors of domestic violence',
      ru: 'Пострадавшие от домашнего насилия',
      tk: 'Maşgala zorlugyndan ejir çekenler',
    },
  ],
  [
    'newborns',
    {
      en: 'Comprehensive social assistance preventing the abandonment of newborns; social services during adolescent pregnancy',
      ru: 'Комплексная социальная помощь по предупреждению отказа от новорождённых; социальные услуги при подростковой беременности',
      tk: 'Täze doglan çagalardan ýüz öwürmegiň öňüni almak boýunça toplumlaýyn durmuş kömegi; ýetginjeklik döründäki göwrelilikde durmuş hyzmatlary',
    },
    {
      en: 'Mothers in difficulty, pregnant adolescents',
      ru: 'Матери в трудной ситуации, беременные подростки',
      tk: 'Kyn ýagdaýdaky eneler, göwreli ýetginjekler',
    },
  ],
  [
    'adolescents-justice',
    {
      en: 'Social services for adolescents in contact with, or at risk of contact with, criminal justice',
      ru: 'Социальные услуги для подростков, вступивших в контакт с уголовным правосудием или рискующих в него вступить',
      tk: 'Jenaýat kazyýetine duçar bolan ýa-da duçar bolmak howpy bolan ýetginjekler üçin durmuş hyzmatlary',
    },
    {
      en: 'Adolescents from risk groups',
      ru: 'Подростки из групп риска',
      tk: 'Töwekgelçilik toparlaryndaky ýetginjekler',
    },
  ],
  [
    'parents-addiction',
    {
      en: 'Social services for parents with addictions: counselling, family therapy, parenting skills, social support',
      ru: 'Социальные услуги для родителей с зависимостями: консультирование, семейная терапия, родительские навыки, социальная поддержка',
      tk: 'Endikleri bolan ene-atalar üçin durmuş hyzmatlary: maslahat, maşgala terapiýasy, ene-atalyk endikleri, durmuş goldawy',
    },
    { en: 'Parents with addictions', ru: 'Родители с зависимостями', tk: 'Endikleri bolan ene-atalar' },
  ],
  [
    'difficult-situations',
    {
      en: 'Social services for families with children in difficult life situations',
      ru: 'Социальные услуги для семей с детьми в трудной жизненной ситуации',
      tk: 'Kyn durmuş ýagdaýyndaky çagaly maşgalalar üçin durmuş hyzmatlary',
    },
    {
      en: 'Families with children in difficult life situations',
      ru: 'Семьи с детьми в трудной жизненной ситуации',
      tk: 'Kyn durmuş ýagdaýyndaky çagaly maşgalalar',
    },
  ],
  [
    'personal-assistant',
    {
      en: 'Personal assistant for the independent life of adults with officially recognised disabilities',
      ru: 'Персональный ассистент для независимой жизни взрослых с официально признанной инвалидностью',
      tk: 'Maýyplygy resmi taýdan ykrar edilen ulular üçin özbaşdak durmuşda şahsy kömekçi',
    },
    {
      en: 'Adults with officially recognised disabilities',
      ru: 'Взрослые с официально признанной инвалидностью',
      tk: 'Maýyplygy resmi taýdan ykrar edilen ulular',
    },
  ],
  [
    'lonely-older-people',
    {
      en: 'Social support for lonely older people',
      ru: 'Социальная поддержка одиноких пожилых людей',
      tk: 'Ýalňyz ýaşaýan garrylara durmuş goldawy',
    },
    { en: 'Lonely older people', ru: 'Одинокие пожилые люди', tk: 'Ýalňyz ýaşaýan garrylar' },
  ],
  [
    'home-care',
    {
      en: 'Social and medical services at home for people with chronic diseases',
      ru: 'Социально-медицинские услуги на дому для людей с хроническими заболеваниями',
      tk: 'Dowamly keselli adamlar üçin öýde durmuş we lukmançylyk hyzmatlary',
    },
    {
      en: 'People with chronic diseases, first of all older people',
      ru: 'Люди с хроническими заболеваниями, прежде всего пожилые',
      tk: 'Dowamly keselli adamlar, ilkinji nobatda garrylar',
    },
  ],
];

export const pilotServices: ServiceType[] = SERVICES.map(([code, name, targetGroups]) => ({
  code,
  name,
  targetGroups,
  recipientCriteria: criteriaOf(code, targetGroups),
  qualityStandards,
}));
