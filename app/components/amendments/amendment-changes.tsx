import type { SerializeFrom } from '@remix-run/node';
import type { AmendmentPage } from '#server/amendments/get-amendments';
import { changedWords } from '~/domain/agreements/changed-words';
import type { Money } from '~/domain/shared/money';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatMoney } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

/** What an amendment changes, side by side with what is in force. */
export function AmendmentChanges({ page: { compared } }: { page: SerializeFrom<AmendmentPage> }) {
  const { text, locale } = usePortal();
  const writing = {
    ...{ locale, text },
    money: (money: Money) => formatMoney(locale, money),
    day: (day: string) => formatDate(locale, startOfPortalDay(day)),
  };
  const rows = compared ? changedWords(compared.before, compared.content, writing) : [];
  if (rows.length === 0) return <p className="govuk-body">{text('amendments.noChanges')}</p>;
  return (
    <PlainTable
      caption={text('amendments.changes')}
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { label: text('amendments.about'), cell: ({ about }) => about },
        { label: text('amendments.field'), cell: ({ field }) => field },
        { label: text('amendments.before'), cell: ({ before }) => before, long: true },
        { label: text('amendments.after'), cell: ({ after }) => after, long: true },
      ]}
    />
  );
}
