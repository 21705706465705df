import type { MilestonePage } from '#server/milestones/get-milestone';
import { PART_KIND_LABELS } from '~/domain/milestones/labels';
import type { Currency } from '~/domain/shared/money';
import { formatDateTime, formatMoney } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

interface PartsTableProps {
  caption: string;
  parts: MilestonePage['milestone']['parts'];
  currency: Currency;
  /** Minor units that are not accepted. */
  left: number;
}

/** What is accepted of a milestone, part by part. */
export function PartsTable({ caption, parts, currency, left }: PartsTableProps) {
  const { text, locale } = usePortal();
  return (
    <PlainTable
      caption={caption}
      rows={parts}
      keyOf={({ number }) => String(number)}
      columns={[
        { label: text('milestones.part'), cell: ({ kind }) => text(PART_KIND_LABELS[kind]) },
        {
          label: text('milestones.amount'),
          numeric: true,
          cell: ({ amount }) => formatMoney(locale, { amount, currency }),
        },
        { label: text('milestones.part.acceptedAt'), cell: ({ at }) => formatDateTime(locale, at) },
        {
          label: text('milestones.part.payable'),
          cell: ({ released }) => text(released ? 'milestones.part.released' : 'milestones.part.kept'),
        },
      ]}
      {...(left > 0
        ? { foot: [text('milestones.left'), formatMoney(locale, { amount: left, currency }), '', ''] }
        : {})}
    />
  );
}
