import type { PreconditionsPage, ShownPrecondition } from '#server/preconditions/get-preconditions';
import { STANDING_LABELS } from '~/domain/preconditions/labels';
import { FILE_STATE_LABELS } from '~/domain/files/labels';
import type { FileState } from '~/domain/files/status';
import { formatBytes, formatDate } from '~/locales/formats';
import { LocalizedParagraphs } from '../localized-text';
import { PageHeading } from '../page-heading';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';
import { PreconditionFacts } from './precondition-facts';

export interface EvidenceFile {
  id: string;
  name: string;
  state: FileState;
  bytes: number;
}

interface PreconditionHeadProps {
  side: 'organisation' | 'office';
  title: string;
  agreement: PreconditionsPage['agreement'];
  item: ShownPrecondition;
  /** Not there where the page shows them itself. */
  files?: readonly EvidenceFile[];
}

/** One precondition: what is asked for, where it stands and what was said to it. */
export function PreconditionHead({ side, title, agreement, item, files = [] }: PreconditionHeadProps) {
  const { text, locale } = usePortal();
  const { kind, standing, evidence, reviewed } = item;
  const said = (act: { name: string; at: Date }) => `${act.name}, ${formatDate(locale, act.at)}`;
  return (
    <>
      <PageHeading caption={[agreement.number, agreement.organisation].filter(Boolean).join(': ')}>{title}</PageHeading>
      <LocalizedParagraphs value={item.text} />
      <SummaryList
        rows={[
          { label: text('preconditions.kind'), value: text(`preconditions.kind.${kind}`) },
          {
            label: text('preconditions.standing'),
            value: <StatusTag status={standing} labels={STANDING_LABELS} />,
          },
          { label: text('preconditions.now'), value: <PreconditionFacts item={item} side={side} /> },
          ...(evidence
            ? [
                { label: text('preconditions.evidence'), value: <span className="portal-text">{evidence.note}</span> },
                { label: text('preconditions.evidence.by'), value: said(evidence) },
              ]
            : []),
          ...(reviewed ? [{ label: text(`preconditions.reviewed.${reviewed.outcome}`), value: said(reviewed) }] : []),
          ...(item.waived ? [{ label: text('preconditions.waived.by'), value: said(item.waived) }] : []),
        ]}
      />
      {files.length > 0 && <EvidenceFiles files={files} />}
    </>
  );
}

function EvidenceFiles({ files }: { files: readonly EvidenceFile[] }) {
  const { text, locale } = usePortal();
  return (
    <PlainTable
      caption={text('documents.count', { count: files.length })}
      captionSize="s"
      rows={files}
      keyOf={({ id }) => id}
      columns={[
        {
          label: text('documents.name'),
          cell: ({ id, name, state }) =>
            state === 'clean' ? (
              <a className="govuk-link" href={`/files/${id}/${encodeURIComponent(name)}`}>
                {name}
              </a>
            ) : (
              name
            ),
        },
        { label: text('documents.size'), cell: ({ bytes }) => formatBytes(locale, bytes) },
        {
          label: text('documents.state'),
          cell: ({ state }) => <StatusTag status={state} labels={FILE_STATE_LABELS} />,
        },
      ]}
    />
  );
}
