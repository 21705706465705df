/** The groups of three digits of a whole number, the highest first, with their power of a thousand; none of zero. */
export function numberGroups(whole: number): { digits: number; power: number }[] {
  const groups: { digits: number; power: number }[] = [];
  for (let rest = whole, power = 0; rest > 0; rest = Math.floor(rest / 1000), power += 1) {
    if (rest % 1000 > 0) groups.unshift({ digits: rest % 1000, power });
  }
  return groups;
}
