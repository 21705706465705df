import type { SerializeFrom } from '@remix-run/node';
import type { AmendmentPage } from '#server/amendments/get-amendments';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { MessageKey } from '~/domain/shared/message-key';
import type { Currency } from '~/domain/shared/money';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatMoney } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

type Page = SerializeFrom<AmendmentPage>;

const FIELDS: Record<string, MessageKey> = {
  startsOn: 'amendments.field.startsOn',
  endsOn: 'amendments.field.endsOn',
  amount: 'amendments.field.amount',
  dueOn: 'amendments.field.dueOn',
  title: 'amendments.field.title',
  line: 'amendments.field.title',
};

/** What an amendment changes, side by side with what is in force. */
export function AmendmentChanges({ page: { rows, titles, lines, currency } }: { page: Page }) {
  const { text, locale } = usePortal();
  if (rows.length === 0) return <p className="govuk-body">{text('amendments.noChanges')}</p>;
  const nameOf = (of: string, key: string) => {
    const named = (of === 'line' ? lines : titles).find((one) => one.key === key);
    return named ? inLanguage(named.title, locale) : text('agreements.page.overview');
  };
  const shown = (field: string, value: unknown): string => {
    if (value === null) return text('amendments.nothing');
    if (field === 'amount' && typeof value === 'number')
      return formatMoney(locale, { amount: value, currency: currency as Currency });
    if (/^\d{4}-\d\d-\d\d$/.test(String(value))) return formatDate(locale, startOfPortalDay(String(value)));
    if (typeof value === 'object' && 'en' in value) return inLanguage(value as Localized, locale);
    if (typeof value === 'object' && 'categoryLabel' in value)
      return inLanguage(value.categoryLabel as Localized, locale);
    if (Array.isArray(value))
      return value.map((one: unknown) => shown(field, one)).join(', ') || text('amendments.nothing');
    return String(value);
  };
  return (
    <PlainTable
      caption={text('amendments.changes')}
      rows={rows}
      keyOf={({ of, key, field }) => `${of} ${key} ${field}`}
      columns={[
        { label: text('amendments.about'), cell: ({ of, key }) => nameOf(of, key) },
        { label: text('amendments.field'), cell: ({ field }) => text(FIELDS[field] ?? 'amendments.field.other') },
        { label: text('amendments.before'), cell: ({ field, before }) => shown(field, before) },
        { label: text('amendments.after'), cell: ({ field, after }) => shown(field, after) },
      ]}
    />
  );
}
