import type { OfficeClaim } from '#server/disbursements/get-claim';
import { CLAIM_STATE_LABELS } from '~/domain/disbursements/claims';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import type { FormReply } from '~/forms/form-reply';
import { formatDate, formatMoney } from '~/locales/formats';
import { ButtonLink } from '../button-link';
import { HistoryPanel } from '../history-panel';
import { InsetText } from '../inset-text';
import { PageHeading } from '../page-heading';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { RadiosField } from '../radios-field';
import { StatusTag } from '../status-tag';
import { SubmitButton } from '../submit-button';
import { SummaryList } from '../summary-list';
import { ReasonField } from './reason-field';

/** Money that comes back: every step of it, and what a second person confirms now. */
export function ClaimView({ claim, reply }: { claim: OfficeClaim; reply: FormReply | undefined }) {
  const { text, locale } = usePortal();
  const { currency, kind, state, agreementId, agreement, organisation, waiting } = claim;
  const money = (amount: number) => formatMoney(locale, { amount, currency });
  return (
    <>
      <PageHeading caption={`${agreement}, ${organisation}`}>{text(`payments.claim.${kind}`)}</PageHeading>
      <SummaryList
        rows={[
          { label: text('payments.state'), value: <StatusTag status={state} labels={CLAIM_STATE_LABELS} /> },
          { label: text('payments.amount'), value: money(claim.amount) },
          { label: text('payments.claim.settled'), value: money(claim.settled) },
          {
            label: text('payments.agreement'),
            value: (
              <a className="govuk-link" href={`/office/agreements/${agreementId}/payments`}>
                {agreement}
              </a>
            ),
          },
        ]}
      />
      <PlainTable
        caption={text('payments.claim.steps')}
        rows={claim.steps}
        keyOf={({ number }) => String(number)}
        columns={[
          { label: text('payments.claim.kind'), cell: ({ act }) => text(`payments.claim.${act}`) },
          { label: text('payments.amount'), numeric: true, cell: ({ amount }) => money(amount) },
          { label: text('payments.claim.day'), cell: (step) => formatDate(locale, startOfPortalDay(step.bookedOn)) },
          {
            label: text('payments.reason'),
            cell: ({ reason, reference }) => [reason, reference].filter(Boolean).join('. '),
          },
          { label: text('payments.claim.proposedBy'), cell: ({ proposed }) => proposed.name },
          {
            label: text('payments.claim.decidedBy'),
            cell: ({ decided }) =>
              decided
                ? text(decided.agreed ? 'payments.claim.agreed' : 'payments.claim.declined', {
                    name: decided.name,
                    reason: decided.reason,
                  })
                : text('payments.claim.waits'),
          },
        ]}
      />
      {waiting !== null && !claim.mayDecide && <InsetText>{text('payments.claim.second')}</InsetText>}
      {claim.mayDecide && (
        <PortalForm>
          <input type="hidden" name="version" value={claim.version} />
          <RadiosField
            errors={reply?.errors}
            values={reply?.values}
            name="agreed"
            label={text('payments.claim.decide')}
            choices={[
              { value: 'yes', label: text('payments.claim.decide.yes') },
              { value: 'no', label: text('payments.claim.decide.no') },
            ]}
          />
          <ReasonField reply={reply} />
          <SubmitButton>{text('payments.claim.decide.submit')}</SubmitButton>
        </PortalForm>
      )}
      {claim.maySettle && (
        <ButtonLink href={`/office/claims/${claim.id}/settlement`}>{text('payments.claim.settle')}</ButtonLink>
      )}
      <HistoryPanel events={claim.events} />
    </>
  );
}
