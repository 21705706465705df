import type { NamedLot } from '~/domain/calls/lot-names';
import { SUBMISSION_LABELS } from '~/domain/opening/labels';
import type { PubliclyReceived } from '~/domain/opening/statement';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SecondsTime } from './seconds-time';

interface ReceivedTableProps {
  caption: string;
  rows: readonly PubliclyReceived[];
  lots: readonly NamedLot[];
}

/** Receipts with their times and hashes, each to be compared with the paper that its organisation holds. */
export function ReceivedTable({ caption, rows, lots }: ReceivedTableProps) {
  const { text } = usePortal();
  const lotOf = (key: string) => lots.find((one) => one.key === key)?.name;
  const named = rows.some(({ organisation }) => organisation !== undefined);
  return (
    <PlainTable
      caption={caption}
      captionHidden
      rows={rows}
      keyOf={({ receipt }) => receipt}
      columns={[
        {
          label: text('openingPages.receipt'),
          cell: ({ receipt }) => <span className="portal-receipt">{receipt}</span>,
        },
        ...(named
          ? [{ label: text('openingPages.organisation'), cell: (row: PubliclyReceived) => row.organisation }]
          : []),
        {
          label: text('publicCalls.lot'),
          cell: ({ lot }) => {
            const name = lotOf(lot);
            return name ? <LocalizedText value={name} /> : lot;
          },
        },
        { label: text('openingPages.submittedAt'), cell: ({ submittedAt }) => <SecondsTime at={submittedAt} /> },
        {
          label: text('openingPages.state'),
          cell: ({ state, failure }) => <StatusTag status={failure ? 'failed' : state} labels={SUBMISSION_LABELS} />,
        },
        {
          label: text('receipts.sha256'),
          cell: ({ sha256 }) => <code className="portal-digest">{sha256}</code>,
        },
      ]}
    />
  );
}
