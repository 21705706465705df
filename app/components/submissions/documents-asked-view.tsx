import type { DocumentsAskedPage } from '#server/screening/get-documents-asked';
import { REQUESTED } from '~/domain/screening/requestable';
import { inLanguage } from '~/domain/shared/localized';
import { SectionFields } from '~/forms/application/section-fields';
import { questionOf } from '~/forms/application/read-answers';
import type { FormReply } from '~/forms/form-reply';
import { formatDateTime } from '~/locales/formats';
import { AnswersView } from '../application-form/answers-view';
import { ButtonGroup } from '../button-group';
import { ErrorSummary } from '../error-summary';
import { InsetText } from '../inset-text';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { PortalTime } from '../portal-time';
import { SubmitButton } from '../submit-button';

interface DocumentsAskedViewProps {
  page: DocumentsAskedPage;
  reply: FormReply | undefined;
}

/** What a committee asks of an organisation: its questions while they can be answered, the answers afterwards. */
export function DocumentsAskedView({ page, reply }: DocumentsAskedViewProps) {
  const { text, locale } = usePortal();
  const { applicationId, standing, until, answeredAt, section } = page;
  const errors = { ...page.errors, ...reply?.errors };
  const labels = Object.fromEntries(section.questions.map(({ key, label }) => [key, inLanguage(label, locale)]));
  const named = Object.fromEntries(
    Object.keys(errors).map((name) => [name, labels[questionOf(name) ?? name.replace(/^files\./, '')] ?? '']),
  );
  return (
    <>
      {standing === 'open' && <ErrorSummary errors={errors} labels={named} />}
      <AskedHead page={page} />
      {standing === 'late' && (
        <InsetText>{text('screening.given.late', { until: formatDateTime(locale, until) })}</InsetText>
      )}
      {answeredAt && (
        <InsetText>
          {text('screening.given.done', { at: formatDateTime(locale, answeredAt, { seconds: true }) })}
        </InsetText>
      )}
      {standing === 'open' ? <RequestedForm page={page} reply={reply} errors={errors} /> : <Handed page={page} />}
      <p className="govuk-body">
        <a className="govuk-link" href={`/applications/${applicationId}`}>
          {text('applications.backToList')}
        </a>
      </p>
    </>
  );
}

/** Which application it is, until when, and what the committee says. */
export function AskedHead({ page, title }: { page: DocumentsAskedPage; title?: string }) {
  const { text, locale } = usePortal();
  const { call, until, reason, standing } = page;
  return (
    <>
      <PageHeading caption={`${call.reference}: ${inLanguage(call.title, locale)}. ${inLanguage(call.lot, locale)}`}>
        {title ?? text('screening.given.title')}
      </PageHeading>
      {standing === 'open' && <p className="govuk-body">{text('screening.given.lead')}</p>}
      <InsetText>
        <p className="govuk-body portal-lines">{reason}</p>
        <p className="govuk-body govuk-!-margin-bottom-0">
          {text('screening.request.until')}
          {': '}
          <PortalTime at={until} />
        </p>
      </InsetText>
    </>
  );
}

/** The answers as they are, to read. */
export function Handed({ page: { section, answers, context, files } }: { page: DocumentsAskedPage }) {
  return <AnswersView section={section} answers={answers} context={context} files={files} headingLevel={2} />;
}

function RequestedForm({ page, reply, errors }: DocumentsAskedViewProps & { errors: FormReply['errors'] }) {
  const { text } = usePortal();
  const { applicationId, definition, section, context, values, files, base } = page;
  const here = `/applications/${applicationId}/documents-asked`;
  const takesFiles = section.questions.some(({ type }) => type === 'files');
  return (
    <PortalForm action={here} encType={takesFiles ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}>
      <input type="hidden" name="base" value={base} autoComplete="off" />
      {/* What the Enter key presses: the first button of a form. */}
      <button type="submit" name="go" value="stay" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {text('screening.given.save')}
      </button>
      <SectionFields
        definition={definition}
        section={REQUESTED}
        context={context}
        values={{ ...values, ...reply?.values }}
        errors={errors}
        files={files}
        fileHrefs={{ removal: (_question, fileId) => `${here}/files/${fileId}/removal` }}
        applicationId={applicationId}
      />
      <ButtonGroup>
        <SubmitButton name="go" value="confirm">
          {text('screening.given.confirm')}
        </SubmitButton>
        <SubmitButton kind="secondary" name="go" value="stay">
          {text('screening.given.save')}
        </SubmitButton>
      </ButtonGroup>
    </PortalForm>
  );
}
