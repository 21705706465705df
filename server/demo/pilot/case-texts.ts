import type { Localized } from '~/domain/shared/localized';

/** What case workers of the demo write about cases; all of it illustrative. */
export const NOTE: Localized = {
  en: 'Illustrative case of the demo.',
  ru: 'Случай для примера.',
  tk: 'Mysal üçin ýagdaý.',
};

export const ACCEPTED_ALL_THE_SAME: Localized = {
  en: 'The need is urgent and nobody else can help; the missing paper is asked for.',
  ru: 'Потребность неотложная, и больше помочь некому; недостающий документ запрошен.',
  tk: 'Zerurlyk gaýragoýulmasyz, başga kömek edip biljek ýok; ýetmeýän resminama soraldy.',
};

export const NO_PLACE_FREE: Localized = {
  en: 'No place is free at the moment.',
  ru: 'Сейчас нет свободного места.',
  tk: 'Häzirki wagtda boş ýer ýok.',
};

export const REFUSALS: readonly Localized[] = [
  {
    en: 'Lives where the service does not go; told whom to ask there.',
    ru: 'Живёт там, куда услуга не доходит; объяснено, к кому обратиться на месте.',
    tk: 'Hyzmatyň barmaýan ýerinde ýaşaýar; ol ýerde kime ýüz tutmalydygy düşündirildi.',
  },
  {
    en: 'The assessment found no need that this service meets.',
    ru: 'Оценка не выявила потребности, которой отвечает эта услуга.',
    tk: 'Baha bermek bu hyzmatyň kanagatlandyrýan zerurlygyny ýüze çykarmady.',
  },
];

export const REDIRECTED: Localized = {
  en: 'Another service meets the need better.',
  ru: 'Потребности лучше отвечает другая услуга.',
  tk: 'Zerurlygy başga hyzmat has gowy kanagatlandyrýar.',
};

export const REVIEWS: readonly Localized[] = [
  {
    en: 'The plan is kept; visits twice a week go on.',
    ru: 'План выполняется; посещения дважды в неделю продолжаются.',
    tk: 'Meýilnama ýerine ýetirilýär; hepdede iki gezek barmak dowam edýär.',
  },
  {
    en: 'More help is needed with daily life; the plan is changed.',
    ru: 'Нужно больше помощи в повседневной жизни; план изменён.',
    tk: 'Gündelik durmuşda has köp kömek gerek; meýilnama üýtgedildi.',
  },
  {
    en: 'Less help is needed than three months ago.',
    ru: 'Помощи нужно меньше, чем три месяца назад.',
    tk: 'Üç aý mundan öňküsinden az kömek gerek.',
  },
];

export const ENDING: Localized = {
  en: 'Closed after a last review.',
  ru: 'Завершено после последнего пересмотра.',
  tk: 'Soňky gezek seredilenden soň ýapyldy.',
};
