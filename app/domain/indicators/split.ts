import { AGE_GROUPS, DISABILITIES, SEXES } from '../requests/request';
import type { Disaggregation } from './indicator';

/** The parts of each way to split a value; places are those that the service serves. */
export function partsOf(way: Disaggregation, places: readonly string[]): readonly string[] {
  return { sex: SEXES, ageGroup: AGE_GROUPS, disability: DISABILITIES, place: places }[way];
}

const hundredths = (value: number) => Math.round(value * 100);

type Split = Partial<Record<string, Record<string, number>>>;

/** The ways whose parts do not sum to the value, to the hundredth. */
export function waysThatDoNotSum(value: number, ways: readonly Disaggregation[], split: Split): Disaggregation[] {
  return ways.filter((way) => {
    const sum = Object.values(split[way] ?? {}).reduce((total, part) => total + hundredths(part), 0);
    return sum !== hundredths(value);
  });
}
