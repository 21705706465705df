import type { SerializeFrom } from '@remix-run/node';
import type { ListedSeat } from '#server/committee/get-office-committee';
import { PART_LABELS } from '~/domain/committee/labels';
import { formatDateTime } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { Tag } from '../tag';

interface SeatsTableProps {
  members: readonly SerializeFrom<ListedSeat>[];
  /** Interests are declared from the opening on. */
  isOpened: boolean;
}

/** Who sits on a committee, and what they have declared so far. */
export function SeatsTable({ members, isOpened }: SeatsTableProps) {
  const { text, locale } = usePortal();
  const interests = ({ declared, organisations }: SeatsTableProps['members'][number]) => {
    const said = text('committee.declared.of', { declared, organisations });
    return declared < organisations ? <Tag colour="orange">{said}</Tag> : said;
  };
  return (
    <PlainTable
      caption={text('committee.members')}
      columns={[
        { label: text('committee.column.name'), cell: ({ name }) => name },
        { label: text('home.institution'), cell: ({ institution }) => <LocalizedText value={institution} /> },
        { label: text('committee.column.part'), cell: ({ part }) => text(PART_LABELS[part]) },
        {
          label: text('committee.column.impartial'),
          cell: ({ impartialAt }) =>
            impartialAt ? (
              formatDateTime(locale, impartialAt)
            ) : (
              <Tag colour="orange">{text('committee.declared.notYet')}</Tag>
            ),
        },
        ...(isOpened ? [{ label: text('committee.column.interests'), cell: interests }] : []),
      ]}
      rows={members}
      keyOf={({ userId }) => userId}
    />
  );
}
