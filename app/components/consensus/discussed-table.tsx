import type { ListedItem } from '#server/consensus/list-discussed';
import { DISCUSSION_LABELS } from '~/domain/evaluation/discussion-labels';
import { inLanguage } from '~/domain/shared/localized';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { Levels } from './levels';
import { formatPoints } from '~/locales/sentence';

interface DiscussedRow extends ListedItem {
  /** What the application is called. */
  of: string;
  href: string;
  /** The viewer may not see its sheets (yet). */
  isHidden: boolean;
}

/** What of a lot lies apart, each with its way to the discussion. */
export function DiscussedTable({ caption, rows }: { caption: string; rows: readonly DiscussedRow[] }) {
  const { locale, text } = usePortal();
  const about = ({ name }: ListedItem) => (name ? inLanguage(name, locale) : text('consensus.item.total'));
  return (
    <PlainTable
      caption={caption}
      captionHidden
      rows={rows}
      keyOf={({ href }) => href}
      columns={[
        { label: text('consensus.application'), cell: ({ of }) => of },
        {
          label: text('consensus.list.about'),
          cell: (row) =>
            row.isHidden ? (
              about(row)
            ) : (
              <a className="govuk-link" href={row.href}>
                {about(row)}
                <span className="govuk-visually-hidden">{`, ${row.of}`}</span>
              </a>
            ),
        },
        {
          label: text('consensus.list.levels'),
          cell: ({ isHidden, levels, points, agreed }) =>
            isHidden ? (
              text('consensus.hidden')
            ) : (
              <Levels
                levels={points.length > 0 ? points.map((one) => formatPoints(locale, one)) : levels}
                isApart={false}
                agreed={agreed}
              />
            ),
        },
        {
          label: text('consensus.state'),
          cell: ({ state }) => <StatusTag status={state} labels={DISCUSSION_LABELS} />,
        },
      ]}
    />
  );
}
