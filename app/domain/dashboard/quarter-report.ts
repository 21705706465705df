import type { Light } from '../indicators/progress';
import { daysOfQuarter, quarterOf } from '../indicators/quarters';
import type { Severity } from '../quality/quality';
import type { Localized } from '../shared/localized';
import type { Currency } from '../shared/money';
import type { ShownFigures } from './dashboard';

export interface QuarterReport {
  programme: { code: string; name: Localized; institutionId: string };
  quarter: string;
  /** The portal's day of the figures; before the end of the quarter they are provisional. */
  asOf: string;
  isEnded: boolean;
  /** As everybody beyond the manager sees them: small counts are suppressed. */
  figures: ShownFigures;
  /** Paid in the quarter, minor units. */
  paid: { currency: Currency; amount: number }[];
  quality: { visits: number; found: Record<Severity, number>; closed: number };
  /** How many indicators of a service stand where against their plan; only of services that have some. */
  indicators: { serviceId: string; lights: Record<Light | 'missing', number> }[];
}

/** Quarters that a report can be made of, the newest first: all their months up to now are shown one by one. */
export function reportedQuarters(months: readonly string[]): string[] {
  const quarters = [...new Set(months.map(quarterOf))];
  return quarters.filter((quarter) => months.includes(daysOfQuarter(quarter).first.slice(0, 7))).reverse();
}
