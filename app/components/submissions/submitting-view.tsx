import type { SubmittingPage } from '#server/submissions/get-submitting';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { formatBytes } from '~/locales/formats';
import { ApplicationHead } from '../application/application-head';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { CheckboxField } from '../checkbox-field';
import { ErrorSummary } from '../error-summary';
import { InsetText } from '../inset-text';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { PortalTime } from '../portal-time';
import { SubmitButton } from '../submit-button';
import { SummaryList } from '../summary-list';
import { TwoThirds } from '../two-thirds';
import { WarningText } from '../warning-text';
import { ConfirmFields } from './confirm-fields';

interface SubmittingViewProps {
  page: SubmittingPage;
  formKey: string;
  reply: FormReply | undefined;
}

/** The last page before an application is submitted: what, by whom, and with which words. */
export function SubmittingView({ page, formKey, reply }: SubmittingViewProps) {
  const { text } = usePortal();
  const { head, isReady, maySubmit } = page;
  const isOpen = head.standing === 'open';
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <ApplicationHead head={head} title={text('receipts.submit.title')} />
      {isOpen && <WhatIsSubmitted page={page} />}
      {isOpen && !isReady && (
        <>
          <InsetText>{text('receipts.submit.notReady')}</InsetText>
          <ButtonLink href={`/applications/${head.id}/check`}>{text('applications.check.link')}</ButtonLink>
        </>
      )}
      {isOpen && isReady && !maySubmit && <WhoSubmits page={page} />}
      {isOpen && isReady && maySubmit && (
        <PortalForm>
          <h2 className="govuk-heading-m">{text('receipts.submit.declaration')}</h2>
          <InsetText>{text('receipts.declaration')}</InsetText>
          <CheckboxField
            errors={reply?.errors}
            values={reply?.values}
            name="declaration"
            label={text('receipts.submit.agree')}
          />
          <ConfirmFields formKey={formKey} hasSecondStep={page.hasSecondStep} reply={reply} />
          <WarningText>{text('receipts.submit.last')}</WarningText>
          <ButtonGroup>
            <SubmitButton>{text('receipts.submit.submit')}</SubmitButton>
            <Back id={head.id} />
          </ButtonGroup>
        </PortalForm>
      )}
      {!(isOpen && isReady && maySubmit) && (
        <p className="govuk-body">
          <Back id={head.id} />
        </p>
      )}
    </TwoThirds>
  );
}

function Back({ id }: { id: string }) {
  const { text } = usePortal();
  return (
    <a className="govuk-link" href={`/applications/${id}`}>
      {text('applications.backToList')}
    </a>
  );
}

function WhatIsSubmitted({ page: { head, organisation, files, replaces } }: { page: SubmittingPage }) {
  const { locale, text } = usePortal();
  const { call, lot } = head;
  return (
    <>
      <SummaryList
        rows={[
          { label: text('receipts.organisation'), value: organisation },
          { label: text('receipts.call', { reference: call.reference }), value: inLanguage(call.title, locale) },
          { label: text('receipts.lot'), value: inLanguage(lot.name, locale) },
          { label: text('receipts.deadline'), value: <PortalTime at={call.closesAt} seconds /> },
          {
            label: text('receipts.submit.answers'),
            value: (
              <a className="govuk-link" href={`/applications/${head.id}/print`}>
                {text('applications.print.link')}
              </a>
            ),
          },
          {
            label: text('receipts.files'),
            value:
              files.length === 0 ? (
                text('receipts.noFiles')
              ) : (
                <ul className="govuk-list govuk-list--bullet">
                  {files.map(({ id, name, size }) => (
                    <li key={id}>{`${name} (${formatBytes(locale, size)})`}</li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      <p className="govuk-body">{text('receipts.submit.profile')}</p>
      <p className="govuk-body">{text(call.isStrict ? 'receipts.submit.strict' : 'receipts.submit.sealed')}</p>
      {replaces && <InsetText>{text('receipts.submit.replaces', { receipt: replaces })}</InsetText>}
    </>
  );
}

function WhoSubmits({ page: { signatories } }: { page: SubmittingPage }) {
  const { text } = usePortal();
  return (
    <InsetText>
      <h2 className="govuk-heading-m">{text('receipts.submit.who')}</h2>
      <p className="govuk-body">{text('receipts.submit.whoText')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {signatories.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </InsetText>
  );
}
