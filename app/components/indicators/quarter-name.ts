import type { Text } from '~/locales/text';

/** A quarter in words: "Quarter 1 of 2026". */
export const quarterName = (quarter: string, text: Text): string =>
  text('indicators.quarter', { number: quarter.slice(6), year: quarter.slice(0, 4) });
