import type { Localized } from '../shared/localized';

export const SERVICE_STATES = ['planned', 'open', 'paused', 'ended'] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];

/** One condition for receiving a service. */
export interface CriterionOfRecipients {
  /** `c1`; the same in every version that has it. */
  key: string;
  text: Localized;
}

/** Who may receive a service, as it holds from a day on. Requests keep the version by which they were looked at. */
export interface RecipientCriteria {
  /** From 1. */
  version: number;
  /** A day, `2026-03-31`. */
  from: string;
  items: CriterionOfRecipients[];
}

/** The version that holds on a day: the last one that began by then; null before the first. */
export function criteriaOn(versions: readonly RecipientCriteria[], day: string): RecipientCriteria | null {
  return versions
    .filter(({ from }) => from <= day)
    .reduce<RecipientCriteria | null>((latest, one) => (!latest || one.version > latest.version ? one : latest), null);
}
