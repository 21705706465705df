import type { AwardPage } from '#server/awards/get-award';
import { MOST_REASON } from '~/domain/awards/answer';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { ButtonGroup } from '../button-group';
import { CheckboxField } from '../checkbox-field';
import { ErrorSummary } from '../error-summary';
import { InsetText } from '../inset-text';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { ConfirmFields } from '../submissions/confirm-fields';
import { TextareaField } from '../textarea-field';
import { TwoThirds } from '../two-thirds';
import { WarningText } from '../warning-text';
import { AwardFacts } from './award-facts';

interface AnsweringViewProps {
  award: AwardPage;
  kind: 'accept' | 'decline';
  formKey: string;
  reply: FormReply | undefined;
}

/** Asks a signatory once more before an award is accepted or declined. */
export function AnsweringView({ award, kind, formKey, reply }: AnsweringViewProps) {
  const { text, locale } = usePortal();
  const { place, may } = award;
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${place.reference}: ${inLanguage(place.title, locale)}`}>
        {text(`awards.${kind}`)}
      </PageHeading>
      <AwardFacts award={award} />
      {!may[kind] && <InsetText>{text(`awards.${kind}.not`)}</InsetText>}
      <PortalForm>
        {may[kind] && (
          <>
            <WarningText>{text(`awards.${kind}.warning`)}</WarningText>
            {kind === 'accept' ? (
              <CheckboxField {...form} name="conditions" label={text('awards.accept.agree')} />
            ) : (
              <TextareaField
                {...form}
                name="reason"
                label={text('awards.decline.reason')}
                hint={text('awards.decline.reasonHint')}
                maxCharacters={MOST_REASON}
              />
            )}
            <ConfirmFields formKey={formKey} hasSecondStep={award.hasSecondStep} reply={reply} />
          </>
        )}
        <ButtonGroup>
          {may[kind] && (
            <SubmitButton kind={kind === 'accept' ? 'primary' : 'warning'}>
              {text(`awards.${kind}.submit`)}
            </SubmitButton>
          )}
          <a className="govuk-link" href={`/awards/${award.id}`}>
            {text('awards.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </TwoThirds>
  );
}
