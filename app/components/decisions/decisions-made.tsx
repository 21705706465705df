import type { SerializeFrom } from '@remix-run/node';
import type { getDecision } from '#server/decisions/get-decision';
import { DECISION_KIND_LABELS } from '~/domain/decisions/labels';
import { InsetText } from '../inset-text';
import { PlainTable } from '../plain-table';
import { PortalTime } from '../portal-time';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';

type Page = SerializeFrom<Awaited<ReturnType<typeof getDecision>>>;

/** The decision that counts: who, when, why, and whether anybody outside knows. */
export function DecisionMade({ decision }: { decision: NonNullable<Page['decision']> }) {
  const { text } = usePortal();
  const { number, kind, name, at, reason, issuedAt } = decision;
  return (
    <>
      <h2 className="govuk-heading-m">{text('decisions.number', { number })}</h2>
      <SummaryList
        rows={[
          {
            label: text('decisions.kind'),
            value: <StatusTag status={kind} labels={DECISION_KIND_LABELS} />,
          },
          { label: text('decisions.by'), value: name },
          { label: text('decisions.at'), value: <PortalTime at={new Date(at)} seconds /> },
          ...(reason
            ? [{ label: text('decisions.reason'), value: <span className="portal-lines">{reason}</span> }]
            : []),
          {
            label: text('decisions.issued'),
            value: issuedAt ? <PortalTime at={new Date(issuedAt)} seconds /> : text('decisions.issued.not'),
          },
        ]}
      />
      {!issuedAt && <InsetText>{text('decisions.secret')}</InsetText>}
    </>
  );
}

/** What was decided on the lot before and does not count any more, and what was returned. */
export function EarlierDecisions({ decisions }: { decisions: Page['earlier'] }) {
  const { text } = usePortal();
  if (decisions.length === 0) return null;
  return (
    <PlainTable
      caption={text('decisions.earlier')}
      rows={decisions}
      keyOf={({ number }) => String(number)}
      columns={[
        { label: text('decisions.column.number'), cell: ({ number }) => number },
        {
          label: text('decisions.kind'),
          cell: ({ kind }) => <StatusTag status={kind} labels={DECISION_KIND_LABELS} />,
        },
        { label: text('decisions.by'), cell: ({ name }) => name },
        {
          label: text('decisions.at'),
          cell: ({ at }) => (
            <span>
              <PortalTime at={new Date(at)} />
            </span>
          ),
        },
        {
          label: text('decisions.reason'),
          long: true,
          cell: ({ reason, voided }) => (
            <span className="portal-lines">
              {[reason, voided && text('decisions.voided', { reason: voided.reason })].filter(Boolean).join('\n') ||
                '–'}
            </span>
          ),
        },
      ]}
    />
  );
}
