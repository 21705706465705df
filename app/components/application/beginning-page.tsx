import type { Beginning } from '#server/applications/get-beginning';
import type { FormReply } from '~/forms/form-reply';
import { inLanguage } from '~/domain/shared/localized';
import { ButtonGroup } from '../button-group';
import { Details } from '../details';
import { ErrorSummary } from '../error-summary';
import { LocalizedParagraphs } from '../localized-text';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { PortalTime } from '../portal-time';
import { SubmitButton } from '../submit-button';
import { TwoThirds } from '../two-thirds';
import { WarningText } from '../warning-text';
import { EligibilityList } from './eligibility-list';

interface BeginningPageProps {
  beginning: Beginning;
  reply: FormReply | undefined;
}

/** Before an application is begun: whether the organisation can apply, said at once and with its reasons. */
export function BeginningPage({ beginning, reply }: BeginningPageProps) {
  const { locale, text } = usePortal();
  const { call, lot, checks, sections, questions } = beginning;
  const blocking = checks.filter(({ blocks }) => blocks === 'beginning');
  const later = checks.filter(({ blocks }) => blocks === 'submission');
  const met = checks.filter(({ blocks }) => blocks === null);
  const isOpen = call.standing === 'open';
  const page = `/calls/${call.reference}`;
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(call.title, locale)}`}>
        {inLanguage(lot.name, locale)}
      </PageHeading>
      {call.standing !== 'open' && <WarningText>{text(`applications.begin.${call.standing}`)}</WarningText>}
      {blocking.length > 0 && (
        <>
          <WarningText>{text('applications.begin.cannot')}</WarningText>
          <EligibilityList checks={blocking} />
        </>
      )}
      {isOpen && beginning.mayBegin && (
        <>
          <p className="govuk-body-l">{text('applications.begin.can')}</p>
          <p className="govuk-body">
            {text('calls.date.submissionsUntil')}
            {': '}
            <strong>
              <PortalTime at={call.closesAt} />
            </strong>
          </p>
        </>
      )}
      {later.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{text('applications.begin.later')}</h2>
          <EligibilityList checks={later} />
          <p className="govuk-body">
            <a className="govuk-link" href="/organisation/profile">
              {text('applications.toProfile')}
            </a>
          </p>
        </>
      )}
      {met.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{text('applications.begin.met')}</h2>
          <EligibilityList checks={met} />
        </>
      )}
      <Details summary={text('applications.begin.criteria')}>
        <LocalizedParagraphs value={call.criteria} />
      </Details>
      {isOpen && beginning.mayBegin ? (
        <>
          <p className="govuk-body">{text('applications.begin.form', { sections, questions })}</p>
          <p className="govuk-body">{text('applications.begin.private')}</p>
          <PortalForm>
            <input type="hidden" name="call" value={call.reference} />
            <input type="hidden" name="lot" value={lot.key} />
            <ButtonGroup>
              <SubmitButton>{text('applications.begin.submit')}</SubmitButton>
              <a className="govuk-link" href={page}>
                {text('applications.backToCall')}
              </a>
            </ButtonGroup>
          </PortalForm>
        </>
      ) : (
        <p className="govuk-body">
          <a className="govuk-link" href={page}>
            {text('applications.backToCall')}
          </a>
        </p>
      )}
    </TwoThirds>
  );
}
