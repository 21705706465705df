import { formatMoney, formatNumber } from '~/locales/formats';
import type { Money } from '~/domain/shared/money';
import { usePortal } from '../portal-context';

/** How the dashboard writes numbers: what is suppressed by a word, what is not there by a dash. */
export function useCounts() {
  const { text, locale } = usePortal();
  return {
    count: (value: number | null) => (value === null ? text('dashboard.suppressed') : formatNumber(locale, value)),
    plain: (value: number | null) => (value === null ? '–' : formatNumber(locale, value)),
    days: (value: number | null) => (value === null ? '–' : text('dashboard.days', { count: value })),
    money: (money: Money | null) => (money === null ? '–' : formatMoney(locale, money)),
    share: (part: number, whole: number) => (whole === 0 ? '–' : `${formatNumber(locale, (part / whole) * 100)} %`),
  };
}
