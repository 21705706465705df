/** Where a day is between two others, from 0 to 1; days are `2026-03-31`. */
export function positionOf(day: string, { startsOn, endsOn }: { startsOn: string; endsOn: string }): number {
  const [from, to, at] = [startsOn, endsOn, day].map((one) => Date.parse(one)) as [number, number, number];
  return to <= from ? 0 : Math.min(1, Math.max(0, (at - from) / (to - from)));
}
