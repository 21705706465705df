/** The number of a call within its programme and year, as `JPSP-2021-003`. */
export function callReference(programmeCode: string, year: number, number: number): string {
  return `${programmeCode}-${year}-${String(number).padStart(3, '0')}`;
}

export const REFERENCE_PATTERN = /^[A-Z][A-Z0-9]{1,9}-\d{4}-\d{3,6}$/;
