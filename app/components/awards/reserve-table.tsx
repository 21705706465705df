import type { Waiting } from '~/domain/awards/reserve';
import { formatMoney } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

/** Who waits on a lot's reserve list, in its order. */
export function ReserveTable({ waiting }: { waiting: readonly Waiting[] }) {
  const { text, locale } = usePortal();
  return (
    <PlainTable
      caption={text('awards.reserve')}
      captionSize="s"
      rows={waiting}
      keyOf={({ applicationId }) => applicationId}
      columns={[
        { label: text('awards.organisation'), cell: ({ organisation }) => organisation.name },
        { label: text('awards.reserve.place'), numeric: true, cell: ({ reserve }) => reserve },
        { label: text('awards.requested'), numeric: true, cell: ({ requested }) => formatMoney(locale, requested) },
        {
          label: text('awards.reserve.money'),
          cell: ({ fits }) => text(fits ? 'awards.reserve.fits' : 'awards.reserve.not'),
        },
      ]}
    />
  );
}
