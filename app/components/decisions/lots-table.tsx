import type { SerializeFrom } from '@remix-run/node';
import type { listDecisions } from '#server/decisions/list-decisions';
import { LOT_STANDING_LABELS } from '~/domain/committee/labels';
import { DECISION_KIND_LABELS } from '~/domain/decisions/labels';
import { inLanguage } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { formatMoney } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { PortalTime } from '../portal-time';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

type Lot = SerializeFrom<Awaited<ReturnType<typeof listDecisions>>>['lots'][number];

/** The ranked lots of a call: what is recommended in each, and what was decided. */
export function LotsTable({ lots, path }: { lots: readonly Lot[]; path: string }) {
  const { text, locale } = usePortal();
  const moneyOf = (amounts: readonly Money[]) => amounts.map((money) => formatMoney(locale, money)).join(', ') || '–';
  return (
    <PlainTable
      caption={text('decisions.lots')}
      captionHidden
      rows={lots}
      keyOf={({ lot }) => lot}
      columns={[
        {
          label: text('decisions.column.lot'),
          cell: ({ lot, name }) => (
            <a className="govuk-link" href={`${path}/${lot}`}>
              {inLanguage(name, locale) || lot}
            </a>
          ),
        },
        {
          label: text('decisions.column.stage'),
          cell: ({ stage }) => <StatusTag status={stage} labels={LOT_STANDING_LABELS} />,
        },
        {
          label: text('decisions.column.recommended'),
          cell: ({ short }) =>
            text('decisions.short', {
              recommended: short.recommended,
              reserve: short.reserve,
              applications: short.applications,
            }),
        },
        { label: text('decisions.column.asked'), numeric: true, cell: ({ short }) => moneyOf(short.asked) },
        {
          label: text('decisions.column.decision'),
          cell: ({ decision }) =>
            decision && !decision.isVoid ? (
              <span>
                <StatusTag status={decision.kind} labels={DECISION_KIND_LABELS} /> {decision.name},{' '}
                <PortalTime at={new Date(decision.at)} />
              </span>
            ) : (
              text('decisions.none')
            ),
        },
        {
          label: text('decisions.column.amount'),
          numeric: true,
          cell: ({ decision }) => (decision && !decision.isVoid ? moneyOf(decision.awarded) : '–'),
        },
      ]}
    />
  );
}
