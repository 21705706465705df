import type { PreconditionsPage, ShownPrecondition } from '#server/preconditions/get-preconditions';
import { STANDING_LABELS } from '~/domain/preconditions/labels';
import { inLanguage } from '~/domain/shared/localized';
import { AgreementNavigation } from '../agreements/agreement-navigation';
import { EmptyState } from '../empty-state';
import { LocalizedText } from '../localized-text';
import { PageHeading } from '../page-heading';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { PreconditionFacts } from './precondition-facts';

interface PreconditionsViewProps {
  side: 'organisation' | 'office';
  page: PreconditionsPage;
}

/** What keeps an agreement from being in force, and where each of it stands. */
export function PreconditionsView({ side, page: { agreement, items, settled } }: PreconditionsViewProps) {
  const { text, locale } = usePortal();
  const here = side === 'office' ? `/office/agreements/${agreement.id}` : `/agreements/${agreement.id}`;
  const caption = [agreement.number, inLanguage(agreement.title, locale)].filter(Boolean).join(': ');
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-one-quarter">
        <AgreementNavigation side={side} agreementId={agreement.id} />
      </div>
      <div className="govuk-grid-column-three-quarters">
        <PageHeading caption={caption}>{text('preconditions.title')}</PageHeading>
        {items.length === 0 ? (
          <EmptyState title={text('preconditions.none')} text={text('preconditions.none.text')} />
        ) : (
          <>
            <p className="govuk-body">{text('preconditions.progress', { settled, count: items.length })}</p>
            <PlainTable
              caption={text('preconditions.title')}
              captionHidden
              rows={items}
              keyOf={({ key }) => key}
              columns={[
                {
                  label: text('preconditions.what'),
                  long: true,
                  cell: (item) => (
                    <a className="govuk-link" href={`${here}/preconditions/${item.key}`}>
                      <LocalizedText value={item.text} />
                    </a>
                  ),
                },
                { label: text('preconditions.kind'), cell: ({ kind }) => text(`preconditions.kind.${kind}`) },
                {
                  label: text('preconditions.standing'),
                  cell: ({ standing }: ShownPrecondition) => <StatusTag status={standing} labels={STANDING_LABELS} />,
                },
                {
                  label: text('preconditions.now'),
                  long: true,
                  cell: (item) => <PreconditionFacts item={item} side={side} />,
                },
              ]}
            />
          </>
        )}
      </div>
    </div>
  );
}
