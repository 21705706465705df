import type { Localized } from '~/domain/shared/localized';

/** What an individual assessment looks for beside the target group; illustrative. */
const SPECIFIC: Record<string, Localized> = {
  'family-support': {
    en: 'At least one child under 18 lives in the family',
    ru: 'В семье живёт хотя бы один ребёнок младше 18 лет',
    tk: 'Maşgalada 18 ýaşyna ýetmedik iň azyndan bir çaga ýaşaýar',
  },
  'infant-reintegration': {
    en: 'The child lives in an infant home, or is about to be placed in one',
    ru: 'Ребёнок живёт в доме младенца или его собираются туда поместить',
    tk: 'Çaga çaga öýünde ýaşaýar ýa-da oňa ýerleşdirilmekçi',
  },
  'leaving-care': {
    en: 'The person leaves a residential institution within a year, or left one less than three years ago',
    ru: 'Человек выходит из интернатного учреждения в течение года или вышел менее трёх лет назад',
    tk: 'Adam internat edarasyndan bir ýylyň içinde çykýar ýa-da üç ýyldan az wagt öň çykypdyr',
  },
  'disabled-children': {
    en: 'A child in the family has a recognised disability or a delay in development',
    ru: 'У ребёнка в семье признана инвалидность или задержка развития',
    tk: 'Maşgaladaky çaganyň maýyplygy ykrar edilipdir ýa-da ösüşi yza galýar',
  },
  'domestic-violence': {
    en: 'The woman has lived through violence at home, or is threatened by it',
    ru: 'Женщина пережила насилие дома или ей оно угрожает',
    tk: 'Zenan öýde zorluk görüpdir ýa-da oňa zorluk howp salýar',
  },
  newborns: {
    en: 'The mother is pregnant, or has a child of less than a year',
    ru: 'Мать беременна или имеет ребёнка младше года',
    tk: 'Ene göwreli ýa-da onuň bir ýaşyna ýetmedik çagasy bar',
  },
  'adolescents-justice': {
    en: 'The person is 14 to 17 years old',
    ru: 'Человеку от 14 до 17 лет',
    tk: 'Adamyň ýaşy 14-den 17-ä çenli',
  },
  'parents-addiction': {
    en: 'The parent lives with the children, and agrees to counselling',
    ru: 'Родитель живёт с детьми и согласен на консультирование',
    tk: 'Ene-ata çagalary bilen ýaşaýar we maslahat almaga razy',
  },
  'difficult-situations': {
    en: 'The family cannot get out of the situation by itself',
    ru: 'Семья не может выйти из ситуации сама',
    tk: 'Maşgala ýagdaýdan özbaşdak çykyp bilmeýär',
  },
  'personal-assistant': {
    en: 'The person is 18 or older and needs help with daily life',
    ru: 'Человеку 18 лет или больше, и ему нужна помощь в повседневной жизни',
    tk: 'Adam 18 ýaşynda ýa-da ondan uly we oňa gündelik durmuşda kömek gerek',
  },
  'lonely-older-people': {
    en: 'The person is 60 or older, lives alone and has nobody who helps',
    ru: 'Человеку 60 лет или больше, он живёт один, и помочь ему некому',
    tk: 'Adam 60 ýaşynda ýa-da ondan uly, ýeke ýaşaýar we oňa kömek edýän ýok',
  },
  'home-care': {
    en: 'A doctor has confirmed the chronic disease',
    ru: 'Хроническое заболевание подтверждено врачом',
    tk: 'Dowamly keseli lukman tassyklapdyr',
  },
};

/** Who may receive a service, one criterion a line. */
export const criteriaOf = (code: string, targetGroups: Localized): Localized => ({
  en: lines(
    `Belongs to the target group: ${targetGroups.en}`,
    SPECIFIC[code]?.en,
    'Lives where the service is delivered',
    'An individual assessment finds a need that the service meets (illustrative)',
  ),
  ru: lines(
    `Относится к целевой группе: ${targetGroups.ru}`,
    SPECIFIC[code]?.ru,
    'Живёт там, где оказывается услуга',
    'Индивидуальная оценка выявила потребность, которой отвечает услуга (пример)',
  ),
  tk: lines(
    `Maksatly topara degişli: ${targetGroups.tk}`,
    SPECIFIC[code]?.tk,
    'Hyzmatyň edilýän ýerinde ýaşaýar',
    'Aýratyn baha bermek hyzmatyň kanagatlandyrýan zerurlygyny ýüze çykarýar (mysal)',
  ),
});

const lines = (...all: (string | undefined)[]): string => all.filter(Boolean).join('\n');

/** The same for every service, one standard a line; topics are those of the pilot's training. */
export const qualityStandards: Localized = {
  en: lines(
    'Everybody has an individual assessment and a plan that follows from it',
    'Each case has one worker who answers for it',
    'Staff are trained for the service',
    'Conduct is safe and respectful',
    'Records are complete, and kept where others cannot read them',
    'People know how to complain, and complaints are answered',
    'Each case is reviewed at least every three months (illustrative)',
  ),
  ru: lines(
    'У каждого есть индивидуальная оценка и план, который из неё следует',
    'За каждый случай отвечает один работник',
    'Сотрудники обучены для этой услуги',
    'Обращение безопасное и уважительное',
    'Учёт ведётся полностью и хранится так, что другие его не прочтут',
    'Люди знают, как пожаловаться, и на жалобы отвечают',
    'Каждый случай пересматривается не реже раза в три месяца (пример)',
  ),
  tk: lines(
    'Her kimiň aýratyn bahasy we şondan gelip çykýan meýilnamasy bar',
    'Her ýagdaý üçin bir işgär jogap berýär',
    'Işgärler bu hyzmat üçin okadylan',
    'Çemeleşme howpsuz we hormatly',
    'Hasaba alyş doly we başgalar okap bilmez ýaly saklanýar',
    'Adamlar nädip şikaýat etmelidigini bilýärler we şikaýatlara jogap berilýär',
    'Her ýagdaýa azyndan üç aýda bir gezek gaýtadan seredilýär (mysal)',
  ),
};
