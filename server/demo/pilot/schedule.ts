import type { AgreementContent } from '~/domain/agreements/content';
import type { ScheduleInput } from '~/domain/agreements/schedule-input';
import type { Localized } from '~/domain/shared/localized';
import { portalDay } from '~/domain/shared/portal-day';
import { daysAgo } from '../story/instants';

const NONE: Localized = { en: '', ru: '', tk: '' };

/** When the demo's agreements began and end, in days before today. */
export const AGREED_DAYS = { from: 135, until: -60 };

/**
 * The milestones of the demo's agreements: half is paid by now, a third report waits for the manager, the last share is for
 * the final report.
 */
export function scheduleOf({ budget }: Pick<AgreementContent, 'budget'>, now: Date): ScheduleInput {
  const on = (days: number) => portalDay(daysAgo(now, days));
  const milestone = (
    key: string,
    kind: 'advance' | 'report' | 'final',
    title: Localized,
    deliverables: Localized,
    days: number,
    share: string,
    after: string[],
  ) => {
    const evidence = kind === 'advance' ? NONE : EVIDENCE;
    return { key, kind, title, deliverables, dueOn: on(days), share, evidence, after, visit: false };
  };
  return {
    by: 'percent',
    milestones: [
      milestone('m1', 'advance', ADVANCE, NONE, 130, '20', []),
      milestone('m2', 'report', FIRST, FIRST_DELIVERABLES, 75, '30', ['m1']),
      milestone('m3', 'report', SECOND, SECOND_DELIVERABLES, -10, '30', ['m2']),
      milestone('m4', 'final', FINAL, FINAL_DELIVERABLES, -60, '20', ['m3']),
    ],
    budget,
  };
}

const ADVANCE: Localized = { en: 'Advance payment', ru: 'Аванс', tk: 'Öňünden töleg' };
const FIRST: Localized = {
  en: 'Plans for everybody and the first two months',
  ru: 'Планы для каждого и первые два месяца',
  tk: 'Her adam üçin meýilnama we ilkinji iki aý',
};
const FIRST_DELIVERABLES: Localized = {
  en: 'Individual plans\nVisits by the plans',
  ru: 'Индивидуальные планы\nПосещения по планам',
  tk: 'Aýratyn meýilnamalar\nMeýilnama boýunça barmak',
};
const SECOND: Localized = {
  en: 'Four months of service',
  ru: 'Четыре месяца услуги',
  tk: 'Hyzmatyň dört aýy',
};
const SECOND_DELIVERABLES: Localized = {
  en: 'Visits by the plans\nReviews of the plans',
  ru: 'Посещения по планам\nПересмотр планов',
  tk: 'Meýilnama boýunça barmak\nMeýilnamalara täzeden seretmek',
};
const FINAL: Localized = { en: 'Final report', ru: 'Итоговый отчёт', tk: 'Jemleýji hasabat' };
const FINAL_DELIVERABLES: Localized = {
  en: 'The service as a whole',
  ru: 'Услуга в целом',
  tk: 'Tutuş hyzmat',
};
const EVIDENCE: Localized = {
  en: 'Journal of visits',
  ru: 'Журнал посещений',
  tk: 'Baryşlaryň depderi',
};
