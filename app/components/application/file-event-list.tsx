import type { FileEvent } from '#server/applications/list-file-events';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

/** Who added files and who removed them. */
export function FileEventList({ events }: { events: readonly FileEvent[] }) {
  const { locale, text } = usePortal();
  if (events.length === 0) return null;
  const said = ({ by, at }: { by: string; at: Date }) =>
    text('applications.savedBy', { name: by, at: formatDateTime(locale, at) });
  return (
    <PlainTable
      caption={text('applications.history.files')}
      rows={events}
      keyOf={({ id }) => id}
      columns={[
        { label: text('documents.name'), cell: ({ name }) => <span className="portal-file-name">{name}</span> },
        { label: text('applications.history.question'), cell: ({ question }) => inLanguage(question, locale) },
        { label: text('documents.added'), cell: ({ added }) => said(added) },
        {
          label: text('applications.history.removed'),
          cell: ({ removed }) => (removed ? said(removed) : text('table.none')),
        },
      ]}
    />
  );
}
