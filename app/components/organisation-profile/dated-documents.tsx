import { daysUntil, REMINDED_BEFORE, type DatedDocument } from '~/domain/organisations/profile-documents';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { Tag } from '../tag';

interface DatedDocumentsProps {
  documents: readonly DatedDocument[];
  /** The country's calendar day, `2026-11-22`. */
  today: string;
}

/** The documents of a profile that expire, the soonest first; nothing where there are none. */
export function DatedDocuments({ documents, today }: DatedDocumentsProps) {
  const { text, locale } = usePortal();
  if (documents.length === 0) return null;
  return (
    <PlainTable
      caption={text('profile.documents.title')}
      rows={documents}
      keyOf={({ kind, of, validUntil }) => `${kind}${of}${validUntil}`}
      columns={[
        {
          label: text('profile.documents.column.document'),
          cell: ({ kind, of }) => text(`profile.document.${kind}`, { name: of }),
        },
        {
          label: text('profile.documents.column.until'),
          cell: ({ validUntil }) => formatDate(locale, startOfPortalDay(validUntil)),
        },
        {
          label: text('profile.documents.column.state'),
          cell: ({ validUntil }) => <Validity days={daysUntil(validUntil, today)} />,
        },
      ]}
    />
  );
}

function Validity({ days }: { days: number }) {
  const { text } = usePortal();
  if (days < 0) return <Tag colour="red">{text('profile.documents.expired')}</Tag>;
  if (days > REMINDED_BEFORE[0]) return <Tag colour="green">{text('profile.documents.valid')}</Tag>;
  return <Tag colour="orange">{text('profile.documents.expiring', { days })}</Tag>;
}
