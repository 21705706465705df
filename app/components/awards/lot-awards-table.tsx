import type { LotOfAwards, OfficeAward } from '#server/awards/get-call-awards';
import { AWARD_STATE_LABELS } from '~/domain/awards/labels';
import { formatMoney } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';

interface LotAwardsTableProps {
  callId: string;
  lot: LotOfAwards;
  /** Organisations by id. */
  names: Record<string, string>;
}

/** The awards of a lot: to whom, how much, what was answered, and what the agreement waits for. */
export function LotAwardsTable({ callId, lot, names }: LotAwardsTableProps) {
  const { text, locale } = usePortal();
  const amount = ({ amount: given, requested }: OfficeAward) => (
    <div>
      {formatMoney(locale, given)}
      {given.amount < requested.amount && (
        <div className="portal-quiet">{text('awards.office.of', { amount: formatMoney(locale, requested) })}</div>
      )}
    </div>
  );
  const answer = ({ state, respondBy, answer: given }: OfficeAward) => (
    <div>
      <StatusTag status={state} labels={AWARD_STATE_LABELS} />
      {state === 'offered' && respondBy && (
        <div>
          {text('awards.office.until')} <PortalTime at={respondBy} />
        </div>
      )}
      {given && (
        <div>
          {given.name} <PortalTime at={given.at} />
        </div>
      )}
      {given?.reason && <div className="portal-quiet portal-lines">{given.reason}</div>}
    </div>
  );
  const budget = ({ id, revision }: OfficeAward) =>
    revision === null ? (
      text('awards.office.whole')
    ) : revision === 'wanted' ? (
      text('awards.budget.wanted')
    ) : (
      <a className="govuk-link" href={`/office/calls/${callId}/awards/${id}/budget`}>
        {text(`awards.budget.${revision}`)}
      </a>
    );
  return (
    <PlainTable
      caption={text('awards.office.awards')}
      captionSize="s"
      rows={lot.awards}
      keyOf={({ id }) => id}
      columns={[
        {
          label: text('awards.office.place'),
          cell: ({ organisationId, place, from }) => (
            <div>
              {place}. {names[organisationId]}
              {from === 'reserve' && <div className="portal-quiet">{text('awards.office.fromReserve')}</div>}
            </div>
          ),
        },
        { label: text('awards.amount'), numeric: true, cell: amount },
        { label: text('awards.state'), cell: answer },
        { label: text('awards.budget'), cell: budget },
        {
          label: text('awards.contract'),
          cell: ({ contract, agreementId }) =>
            agreementId === null ? (
              text(`awards.contract.${contract}`)
            ) : (
              <a className="govuk-link" href={`/office/agreements/${agreementId}`}>
                {text('agreements.page.overview')}
              </a>
            ),
        },
      ]}
    />
  );
}
