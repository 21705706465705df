import type { FeedbackKind } from '~/domain/feedback/feedback';
import type { Severity } from '~/domain/quality/quality';

interface DemoFinding {
  /** The place of the standard in the service type's list. */
  standard: number;
  severity: Severity;
  text: string;
  action: string;
  /** Days before today; negative in the future, as all days here. */
  due: number;
  corrected?: { days: number; text: string };
  closed?: { days: number; text: string };
}

export interface DemoVisit {
  worker: string;
  serviceType: string;
  /** When it was; planned for a day to come where it is negative. */
  days: number;
  summary: string;
  findings: readonly DemoFinding[];
}

/** Monitoring visits of the demo; what they saw is illustrative. */
export const VISITS: readonly DemoVisit[] = [
  {
    ...{ worker: 'keyik.okara.caseworker', serviceType: 'disabled-children', days: 60 },
    summary: 'Staff know every family; the rooms are bright. The way in has two steps (illustrative).',
    findings: [
      {
        ...{ standard: 0, severity: 'major', due: 30, text: 'Wheelchairs cannot enter: two steps and no ramp.' },
        action: 'Build a ramp or move the entrance.',
        corrected: { days: 38, text: 'The ramp was finished last week.' },
        closed: { days: 35, text: 'Seen on a second visit: the ramp is good.' },
      },
    ],
  },
  {
    ...{ worker: 'yenme.caseworker', serviceType: 'personal-assistant', days: 25 },
    summary: 'Плановый визит: ассистенты обучены, записи ведутся не у всех (пример).',
    findings: [
      {
        ...{ standard: 1, severity: 'minor', due: -5, text: 'В трёх делах нет записи о последнем пересмотре плана.' },
        action: 'Записать пересмотр и назначить следующий.',
        corrected: { days: 6, text: 'Üç meýilnama täzeden seredildi we ýazyldy.' },
      },
      {
        ...{ standard: 2, severity: 'major', due: 2, text: 'Ящик для жалоб стоит за закрытой дверью.' },
        action: 'Поставить ящик у входа.',
      },
    ],
  },
  {
    ...{ worker: 'centre.5', serviceType: 'difficult-situations', days: 9 },
    summary: 'Maşgalalar bilen iş gowy guralan, bir işgär okuwa mätäç (mysal).',
    findings: [
      {
        ...{ standard: 3, severity: 'minor', due: -21, text: 'Täze işgär okuw geçmedi.' },
        action: 'Işgäri indiki okuwa ibermeli.',
      },
    ],
  },
  { worker: 'red.crescent.caseworker', serviceType: 'home-care', days: -6, summary: '', findings: [] },
];

/** A provider's own look at its service. */
export const ASSESSMENT = {
  ...{ worker: 'keyik.okara.caseworker', serviceType: 'disabled-children', days: 20 },
  summary: 'Мы выполняем стандарты; очередь стала короче (пример).',
};

interface DemoFeedback {
  worker: string;
  serviceType: string;
  days: number;
  kind: FeedbackKind;
  text: string;
}

/** What recipients wrote; illustrative, and without anybody's name. */
export const FEEDBACK: readonly DemoFeedback[] = [
  {
    ...{ worker: 'yenme.caseworker', serviceType: 'personal-assistant', days: 12, kind: 'praise' },
    text: 'Kömekçim meniň bilen okuwa gitdi, sag boluň.',
  },
  {
    ...{ worker: 'red.crescent.caseworker', serviceType: 'home-care', days: 2, kind: 'complaint' },
    text: 'На этой неделе никто не пришёл, хотя визит был обещан.',
  },
];
