import type { ReserveOffer } from '#server/awards/get-reserve-offer';
import { plainAmount } from '~/domain/applications/decimal';
import { inLanguage } from '~/domain/shared/localized';
import { formatMoney } from '~/locales/formats';
import type { FormReply } from '~/forms/form-reply';
import { ButtonGroup } from '../button-group';
import { ErrorSummary } from '../error-summary';
import { InsetText } from '../inset-text';
import { LocalizedText } from '../localized-text';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { PortalTime } from '../portal-time';
import { SubmitButton } from '../submit-button';
import { SummaryList } from '../summary-list';
import { TextField } from '../text-field';
import { WarningText } from '../warning-text';
import { ReserveTable } from './reserve-table';

interface ReserveOfferViewProps {
  offer: ReserveOffer;
  reply: FormReply | undefined;
}

/** Shows who is next on the reserve list and the money for it, and asks the manager to confirm. */
export function ReserveOfferView({ offer, reply }: ReserveOfferViewProps) {
  const { text, locale } = usePortal();
  const { call, lot, waiting, next, free, isAppealed, isIssued } = offer;
  const mayOffer = next !== null && isIssued && !isAppealed;
  const money = (amount: number) => formatMoney(locale, { amount, currency: free.money.currency });
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(call.title, locale)}`}>
        {text('awards.reserve.move')}
      </PageHeading>
      <p className="govuk-body">
        <LocalizedText value={lot.name} />
      </p>
      {isAppealed && <InsetText>{text('awards.office.appealed')}</InsetText>}
      {!isIssued && <InsetText>{text('awards.office.notIssued')}</InsetText>}
      {next === null && <InsetText>{text('awards.reserve.nobody')}</InsetText>}
      {waiting.length > 0 && <ReserveTable waiting={waiting} />}
      <SummaryList
        rows={[
          { label: text('awards.reserve.freeInLot'), value: money(free.money.amount) },
          { label: text('awards.reserve.freeAwards'), value: free.awards },
          { label: text('awards.reserve.uncommitted'), value: formatMoney(locale, offer.uncommitted) },
          ...(next
            ? [
                { label: text('awards.reserve.next'), value: next.organisation.name },
                { label: text('awards.requested'), value: formatMoney(locale, next.requested) },
                { label: text('awards.respondBy'), value: <PortalTime at={offer.respondBy} /> },
              ]
            : []),
        ]}
      />
      <PortalForm>
        {mayOffer && (
          <>
            <input type="hidden" name="applicationId" value={next.applicationId} />
            <TextField
              errors={reply?.errors}
              values={{ amount: plainAmount(offer.suggested), ...reply?.values }}
              name="amount"
              label={text('awards.reserve.amount')}
              hint={text('awards.reserve.amountHint', { least: money(next.least), percent: offer.changeLimit })}
              suffix={free.money.currency}
              width={10}
              inputMode="decimal"
              autoComplete="off"
            />
            <WarningText>{text('awards.reserve.warning', { organisation: next.organisation.name })}</WarningText>
          </>
        )}
        <ButtonGroup>
          {mayOffer && <SubmitButton>{text('awards.reserve.submit')}</SubmitButton>}
          <a className="govuk-link" href={`/office/calls/${call.id}/awards`}>
            {text('awards.reserve.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
