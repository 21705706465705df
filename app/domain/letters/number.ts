/** A letter's number in its institution and year: `MLSP-2026-0012`. */
export const letterNumber = (institutionCode: string, year: number, count: number): string =>
  `${institutionCode}-${year}-${String(count).padStart(4, '0')}`;
