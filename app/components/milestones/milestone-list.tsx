import type { ListedMilestone } from '#server/milestones/get-milestones';
import { agreementPath } from '~/domain/agreements/places';
import { MILESTONE_KIND_LABELS, MILESTONE_STATE_LABELS } from '~/domain/milestones/labels';
import { formatMoney } from '~/locales/formats';
import { EmptyState } from '../empty-state';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { Tag } from '../tag';
import { PortalDay } from './portal-day';

interface MilestoneListProps {
  side: 'organisation' | 'office';
  agreementId: string;
  milestones: readonly ListedMilestone[];
}

/** The milestones of an agreement: until when, how much, how far. */
export function MilestoneList({ side, agreementId, milestones }: MilestoneListProps) {
  const { text, locale } = usePortal();
  if (milestones.length === 0) {
    return <EmptyState title={text('milestones.list.empty')} text={text('milestones.list.empty.text')} />;
  }
  const home = `${agreementPath(side, agreementId)}/milestones`;
  return (
    <PlainTable
      caption={text('agreements.page.milestones')}
      captionHidden
      rows={milestones}
      keyOf={({ key }) => key}
      columns={[
        {
          label: text('milestones.one'),
          cell: ({ key, title, kind }) => (
            <>
              <a className="govuk-link" href={`${home}/${key}`}>
                <LocalizedText value={title} />
              </a>
              {kind !== 'report' && <span className="portal-quiet"> ({text(MILESTONE_KIND_LABELS[kind])})</span>}
            </>
          ),
        },
        { label: text('milestones.dueOn'), cell: ({ dueOn }) => <PortalDay day={dueOn} /> },
        {
          label: text('milestones.amount'),
          numeric: true,
          cell: ({ amount, currency }) => formatMoney(locale, { amount, currency }),
        },
        {
          label: text('milestones.accepted'),
          numeric: true,
          cell: ({ accepted, currency }) => formatMoney(locale, { amount: accepted, currency }),
        },
        {
          label: text('milestones.state'),
          cell: ({ state, isOverdue }) => (
            <>
              <StatusTag status={state} labels={MILESTONE_STATE_LABELS} />{' '}
              {isOverdue && <Tag colour="red">{text('milestones.overdue')}</Tag>}
            </>
          ),
        },
      ]}
    />
  );
}
