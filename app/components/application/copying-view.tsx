import type { CopiedAnswer, CopyingPage } from '#server/applications/get-copying';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { ButtonGroup } from '../button-group';
import { EmptyState } from '../empty-state';
import { ErrorSummary } from '../error-summary';
import { fieldId } from '../field-frame';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { ApplicationHead } from './application-head';
import { TypedAnswer } from './typed-answer';

interface CopyingViewProps {
  page: CopyingPage;
  from: string | null;
  reply: FormReply | undefined;
}

/** Answers from the profile or another application: what would be copied, and over what; nothing is before it is chosen. */
export function CopyingView({ page: { head, others, sections }, from, reply }: CopyingViewProps) {
  const { locale, text } = usePortal();
  const here = `/applications/${head.id}/copying`;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ApplicationHead head={head} title={text('applications.copy.title')} />
      <p className="govuk-body">{text('applications.copy.lead')}</p>
      <h2 className="govuk-heading-m">{text('applications.copy.from')}</h2>
      <ul className="govuk-list">
        <SourceLink
          href={`${here}?from=profile`}
          current={from === 'profile'}
          label={text('applications.copy.profile')}
        />
        {others.map(({ id, reference, lot }) => (
          <SourceLink
            key={id}
            href={`${here}?from=${id}`}
            current={from === id}
            label={`${reference}: ${inLanguage(lot, locale)}`}
          />
        ))}
      </ul>
      {sections && sections.length === 0 && (
        <EmptyState title={text('applications.copy.nothing')} text={text('applications.copy.nothingText')} />
      )}
      {sections && sections.length > 0 && head.standing === 'open' && (
        <PortalForm action={`${here}?from=${from ?? ''}`}>
          <input type="hidden" name="from" value={from ?? ''} />
          <div id={fieldId('copy')}>
            {sections.map(({ key, title, answers }) => (
              <section key={key} aria-labelledby={`copy-${key}`}>
                <h2 className="govuk-heading-m" id={`copy-${key}`}>
                  {inLanguage(title, locale)}
                </h2>
                {answers.map((answer) => (
                  <CopyChoice key={answer.question.key} answer={answer} />
                ))}
              </section>
            ))}
          </div>
          <ButtonGroup>
            <SubmitButton>{text('applications.copy.submit')}</SubmitButton>
            <a className="govuk-link" href={`/applications/${head.id}`}>
              {text('applications.backToList')}
            </a>
          </ButtonGroup>
        </PortalForm>
      )}
    </>
  );
}

function SourceLink({ href, current, label }: { href: string; current: boolean; label: string }) {
  return (
    <li>
      <a className="govuk-link" href={href} aria-current={current ? 'true' : undefined}>
        {current ? <strong>{label}</strong> : label}
      </a>
    </li>
  );
}

function CopyChoice({ answer: { question, now, then, seen, isEmpty } }: { answer: CopiedAnswer }) {
  const { locale, text } = usePortal();
  const id = fieldId(`copy-${question.key}`);
  return (
    <div className="govuk-form-group">
      <div className="govuk-checkboxes" data-module="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id={id}
            name="copy[]"
            type="checkbox"
            value={question.key}
            defaultChecked={isEmpty}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            {inLanguage(question.label, locale)}
          </label>
        </div>
      </div>
      <input type="hidden" name={`seen.${question.key}`} value={seen} autoComplete="off" />
      <div className="govuk-inset-text">
        <TypedAnswer question={question} values={then} />
        {!isEmpty && (
          <>
            <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
              {text('applications.copy.over')}
            </p>
            <TypedAnswer question={question} values={now} />
          </>
        )}
      </div>
    </div>
  );
}
