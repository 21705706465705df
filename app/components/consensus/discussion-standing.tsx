import type { getDiscussion } from '#server/consensus/get-discussion';
import { DISCUSSION_LABELS } from '~/domain/evaluation/discussion-labels';
import { inLanguage } from '~/domain/shared/localized';
import { InsetText } from '../inset-text';
import { PlainTable } from '../plain-table';
import { PortalTime } from '../portal-time';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { formatPoints } from '~/locales/sentence';

export type ShownDiscussion = Awaited<ReturnType<typeof getDiscussion>>;

/** What a discussion is about: its state, the criterion's guidance, and what each sheet says. */
export function DiscussionStanding({ discussion }: { discussion: ShownDiscussion }) {
  const { locale, text } = usePortal();
  const { criterion, sheets, state, settledAt, isApart, hasChanged } = discussion;
  const guidance = criterion ? inLanguage(criterion.guidance, locale) : '';
  return (
    <>
      <p className="govuk-body">
        <StatusTag status={state} labels={DISCUSSION_LABELS} />{' '}
        {settledAt && (
          <>
            {text('consensus.settled')} <PortalTime at={new Date(settledAt)} />
          </>
        )}
      </p>
      {hasChanged && <InsetText>{text('consensus.item.changed')}</InsetText>}
      {!isApart && <InsetText>{text('consensus.item.lapsed')}</InsetText>}
      {guidance && <p className="govuk-body portal-lines">{guidance}</p>}
      <PlainTable
        caption={text('consensus.item.scores')}
        rows={sheets}
        keyOf={({ name }) => name}
        columns={[
          { label: text('consensus.item.evaluator'), cell: ({ name }) => name },
          ...(criterion
            ? [
                {
                  label: text('consensus.item.level'),
                  numeric: true,
                  cell: ({ level }: ShownDiscussion['sheets'][number]) =>
                    level ?? text('consensus.notApplicable.short'),
                },
                {
                  label: text('consensus.item.comment'),
                  long: true,
                  cell: ({ comment }: ShownDiscussion['sheets'][number]) => (
                    <span className="portal-lines">{comment || text('table.none')}</span>
                  ),
                },
              ]
            : [
                {
                  label: text('consensus.item.points'),
                  numeric: true,
                  cell: ({ points }: ShownDiscussion['sheets'][number]) => formatPoints(locale, points),
                },
              ]),
        ]}
      />
    </>
  );
}
