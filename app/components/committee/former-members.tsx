import type { OfficeCommitteePage } from '#server/committee/get-office-committee';
import { PART_LABELS } from '~/domain/committee/labels';
import { formatDateTime } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

/** Who sat on the committee before, and why no longer. */
export function FormerMembers({ former }: Pick<OfficeCommitteePage, 'former'>) {
  const { text, locale } = usePortal();
  if (former.length === 0) return null;
  return (
    <PlainTable
      caption={text('committee.former')}
      columns={[
        { label: text('committee.column.name'), cell: ({ name }) => name },
        { label: text('committee.column.part'), cell: ({ part }) => text(PART_LABELS[part]) },
        {
          label: text('committee.column.left'),
          cell: ({ at, by }) => text('committee.left', { at: formatDateTime(locale, at), by }),
        },
        { label: text('committee.column.reason'), cell: ({ reason }) => reason, long: true },
        {
          label: text('committee.column.replacedBy'),
          cell: ({ replacedBy }) => replacedBy ?? text('committee.replacedBy.nobody'),
        },
      ]}
      rows={former}
      keyOf={({ name, at }) => name + at.toISOString()}
    />
  );
}
