import type { SectionConflict } from '#server/applications/save-section';
import type { Question } from '~/domain/applications/form-definition';
import { inLanguage } from '~/domain/shared/localized';
import { canJoin } from '~/forms/application/join-answers';
import type { DeviceKeep } from '~/forms/device-keep';
import type { FormValues } from '~/forms/form-reply';
import { formatDateTime } from '~/locales/formats';
import { ErrorSummary } from '../error-summary';
import { HiddenFields } from '../hidden-fields';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { WarningText } from '../warning-text';
import type { ShownSection } from './section-page-view';
import { TypedAnswer } from './typed-answer';

interface MergePageProps {
  page: ShownSection;
  conflict: SectionConflict;
  /** Everything that was posted, to be sent again. */
  typed: FormValues;
  keep: DeviceKeep;
}

/** Two colleagues changed the same answers: both, one beside the other, and a choice for each. Nothing is overwritten before. */
export function MergePage({ page, conflict, typed, keep }: MergePageProps) {
  const { locale, text } = usePortal();
  const { head, section } = page;
  const { by, own, at, questions } = conflict;
  const asked = section.questions.filter(({ key }) => questions.includes(key));
  // Who comes from this very page has chosen nothing for what is asked again.
  const again = typed.merging === 'yes';
  const missing = asked.filter(({ key }) => typed[`choice.${key}`] === undefined);
  const errors = Object.fromEntries(
    again ? missing.map(({ key }) => [`choice.${key}`, { key: 'applications.merge.choose' as const }]) : [],
  );
  const saved = formatDateTime(locale, at);
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading caption={inLanguage(section.title, locale)}>{text('applications.merge.title')}</PageHeading>
      <WarningText>
        {own
          ? text('applications.merge.own', { at: saved })
          : text('applications.merge.other', { name: by, at: saved })}
      </WarningText>
      <p className="govuk-body">{text('applications.merge.lead')}</p>
      <PortalForm action={`/applications/${head.id}/sections/${section.key}`} keep={keep}>
        <HiddenFields values={carried(typed, questions)} />
        <input type="hidden" name="merging" value="yes" />
        {asked.map((question) => (
          <MergeQuestion key={question.key} question={question} conflict={conflict} values={typed} errors={errors} />
        ))}
        <SubmitButton>{text('applications.merge.submit')}</SubmitButton>
      </PortalForm>
    </>
  );
}

/** What goes on from one form to the next: everything typed, but for the choices that this page asks itself. */
function carried(typed: FormValues, questions: readonly string[]): FormValues {
  const own = new Set(['merging', ...questions.flatMap((key) => [`choice.${key}`, `seen.${key}`])]);
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !own.has(name)));
}

interface MergeQuestionProps {
  question: Question;
  conflict: SectionConflict;
  values: FormValues;
  errors: Record<string, { key: 'applications.merge.choose' }>;
}

function MergeQuestion({ question, conflict, values, errors }: MergeQuestionProps) {
  const { locale, text } = usePortal();
  const { key } = question;
  const { mine, theirs, seen, by, own } = conflict;
  const takeTheirs = own ? text('applications.merge.takeSaved') : text('applications.merge.takeTheirs', { name: by });
  return (
    <section aria-labelledby={`merge-${key}`}>
      <h2 className="govuk-heading-m" id={`merge-${key}`}>
        {inLanguage(question.label, locale)}
      </h2>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <h3 className="govuk-heading-s">{text('applications.merge.mine')}</h3>
          <TypedAnswer question={question} values={mine} />
        </div>
        <div className="govuk-grid-column-one-half">
          <h3 className="govuk-heading-s">
            {own ? text('applications.merge.saved') : text('applications.merge.theirs', { name: by })}
          </h3>
          <TypedAnswer question={question} values={theirs} />
        </div>
      </div>
      <input type="hidden" name={`seen.${key}`} value={seen[key] ?? ''} autoComplete="off" />
      <RadiosField
        name={`choice.${key}`}
        label={text('applications.merge.which')}
        choices={[
          { value: 'mine', label: text('applications.merge.takeMine') },
          { value: 'theirs', label: takeTheirs },
          ...(canJoin(question)
            ? [{ value: 'both', label: text('applications.merge.takeBoth'), hint: text('applications.merge.bothHint') }]
            : []),
        ]}
        values={values}
        errors={errors}
      />
    </section>
  );
}
