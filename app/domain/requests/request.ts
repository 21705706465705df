/** Where a request comes from (pilot programme, "How people reach a service"), and another service of the programme. */
export const REQUEST_SOURCES = [
  'social-worker', 'hotline', 'juvenile-inspector', 'district-police', 'education', 'health', 'self', 'other', 'service',
] as const; // prettier-ignore
export type RequestSource = (typeof REQUEST_SOURCES)[number];

export const AGE_GROUPS = ['0-6', '7-13', '14-17', '18-29', '30-59', '60-74', '75+'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

export const SEXES = ['female', 'male'] as const;
export type Sex = (typeof SEXES)[number];

export const DISABILITIES = ['yes', 'no', 'unknown'] as const;
export type Disability = (typeof DISABILITIES)[number];

/**
 * `offered`: sent to whoever serves an etrap, and taken by nobody yet. `received` → assessed → `accepted`, `waiting`, `refused` or
 * `redirected`; `accepted` → `active` (the service began) → `ended`.
 */
export const REQUEST_STATES = [
  'offered', 'received', 'waiting', 'accepted', 'active', 'ended', 'redirected', 'refused', 'withdrawn',
] as const; // prettier-ignore
export type RequestState = (typeof REQUEST_STATES)[number];

/** What came of a service that ended. */
export const OUTCOMES = ['goals-reached', 'partly-reached', 'other-service', 'moved', 'own-wish', 'residential', 'died', 'other'] as const; // prettier-ignore
export type Outcome = (typeof OUTCOMES)[number];

export const DECISIONS = ['accepted', 'waiting', 'refused', 'redirected'] as const;
export type RequestDecision = (typeof DECISIONS)[number];

/** What somebody enters of a request. Who the person is, nobody enters. Days are `2026-03-31`. */
export interface RequestEntry {
  receivedOn: string;
  /** A place of the programme, by its code. */
  place: string;
  source: RequestSource;
  ageGroup: AgeGroup;
  sex: Sex;
  disability: Disability;
  /** Keys of the recipient criteria that are met, of the version that held on `receivedOn`. */
  met: string[];
  /** Free text that must not say who the person is. */
  note: string;
}
