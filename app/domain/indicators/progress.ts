/** Where a value stands against the plan: on it, near it, behind it. */
export const LIGHTS = ['on-plan', 'near', 'behind'] as const;
export type Light = (typeof LIGHTS)[number];

interface Plan {
  baseline: number;
  target: number;
}

/** Days of a service: the plan goes in a straight line from the baseline at the beginning to the target at the end. */
interface Span {
  from: string;
  to: string;
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** What the plan says for the end of a day. */
export function plannedOn({ baseline, target }: Plan, { from, to }: Span, day: string): number {
  const whole = dayNumber(to) - dayNumber(from) + 1;
  const gone = Math.min(Math.max(dayNumber(day) - dayNumber(from) + 1, 0), Math.max(whole, 1));
  return baseline + (target - baseline) * (whole <= 0 ? 1 : gone / whole);
}

/**
 * A value against what was planned for its day. Of the way from the baseline, 90 % is on plan and 70 % near it; where the
 * target is below the baseline, less is better. A target that is the baseline is to be kept.
 */
export function lightOf({ baseline, target }: Plan, planned: number, value: number): Light {
  const up = target >= baseline;
  const way = Math.abs(planned - baseline);
  const done = up ? value - baseline : baseline - value;
  if (way === 0) return done >= 0 ? 'on-plan' : 'behind';
  if (done >= way * 0.9) return 'on-plan';
  return done >= way * 0.7 ? 'near' : 'behind';
}
