import type { SerializeFrom } from '@remix-run/node';
import type { AssignmentPage } from '#server/assignment/get-assignment';
import { formatNumber } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

/** How many sheets each member was drawn, has now, and has yet to submit. */
export function SheetsByMember({ loads }: Pick<SerializeFrom<AssignmentPage>, 'loads'>) {
  const { text, locale } = usePortal();
  return (
    <PlainTable
      caption={text('assignment.loads')}
      columns={[
        { label: text('assignment.column.member'), cell: ({ name }) => name },
        {
          label: text('home.institution'),
          cell: ({ institution }) => (institution ? <LocalizedText value={institution} /> : text('assignment.left')),
        },
        { label: text('assignment.column.drawn'), numeric: true, cell: ({ drawn }) => formatNumber(locale, drawn) },
        { label: text('assignment.column.sheets'), numeric: true, cell: ({ sheets }) => formatNumber(locale, sheets) },
        { label: text('assignment.column.open'), numeric: true, cell: ({ open }) => formatNumber(locale, open) },
      ]}
      rows={loads}
      keyOf={({ userId }) => userId}
    />
  );
}
