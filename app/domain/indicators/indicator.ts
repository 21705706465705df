import type { Localized } from '../shared/localized';

/** What is counted from the register rather than entered. */
export const DERIVED_INDICATORS = ['people-served', 'requests', 'waiting-days', 'share-from-social-workers'] as const;
export type DerivedIndicator = (typeof DERIVED_INDICATORS)[number];

/** How a value is split where the plan asks for it. */
export const DISAGGREGATIONS = ['sex', 'ageGroup', 'disability', 'place'] as const;
export type Disaggregation = (typeof DISAGGREGATIONS)[number];

export interface PlannedIndicator {
  /** `i1`; the same as long as the indicator is there. */
  key: string;
  name: Localized;
  unit: Localized;
  baseline: number;
  target: number;
  /** Null where the provider enters its values. */
  derived: DerivedIndicator | null;
  disaggregations: Disaggregation[];
}

export const VALUE_STATES = ['reported', 'returned', 'approved'] as const;
export type ValueState = (typeof VALUE_STATES)[number];
