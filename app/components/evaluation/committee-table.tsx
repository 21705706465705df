import type { CommitteePart } from '~/domain/committee/parts';
import { PART_LABELS } from '~/domain/committee/labels';
import type { Localized } from '~/domain/shared/localized';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';

interface CommitteeTableProps {
  members: readonly { userId: string; name: string; institution: Localized; part: CommitteePart }[];
}

/** Who sits on a committee now. */
export function CommitteeTable({ members }: CommitteeTableProps) {
  const text = useText();
  return (
    <PlainTable
      caption={text('committee.members')}
      columns={[
        { label: text('committee.column.name'), cell: ({ name }) => name },
        { label: text('home.institution'), cell: ({ institution }) => <LocalizedText value={institution} /> },
        { label: text('committee.column.part'), cell: ({ part }) => text(PART_LABELS[part]) },
      ]}
      rows={members}
      keyOf={({ userId }) => userId}
    />
  );
}
