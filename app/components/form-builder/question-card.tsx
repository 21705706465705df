import { LocalizedText } from '~/components/localized-text';
import { usePortal } from '~/components/portal-context';
import { Tag } from '~/components/tag';
import type { OutlinedQuestion } from '~/domain/form-builder/outline';
import { inLanguage } from '~/domain/shared/localized';
import { ConditionText } from './condition-text';
import { StepButtons } from './step-buttons';

interface QuestionCardProps {
  question: OutlinedQuestion;
  /** The form's own address. */
  page: string;
  mayChange: boolean;
  /** It opens or ends the whole form. */
  first: boolean;
  last: boolean;
}

/** One question in the builder: what it is, and what can be done with it. */
export function QuestionCard({ question, page, mayChange, first, last }: QuestionCardProps) {
  const { text, locale } = usePortal();
  const { key, number, label, type, required, identifiesApplicant, condition } = question;
  const about = text('formBuilder.questionNamed', { number, label: inLanguage(label, locale) });
  return (
    <li id={`question-${key}`} className="portal-builder__question" data-question={key} tabIndex={-1}>
      <div className="portal-builder__what">
        {mayChange && <span className="portal-builder__handle" data-handle={key} aria-hidden="true" />}
        <div>
          <p className="govuk-body portal-builder__label">
            <span className="portal-quiet">{number}</span> <LocalizedText value={label} />
          </p>
          <p className="govuk-body-s portal-quiet portal-builder__facts">
            {text(`callEditor.question.${type}`)} {!required && <Tag>{text('formBuilder.optional')}</Tag>}{' '}
            {identifiesApplicant && <Tag colour="purple">{text('formBuilder.identifies')}</Tag>}
          </p>
          {condition && (
            <p className="govuk-body-s portal-builder__facts">
              <ConditionText condition={condition} />
            </p>
          )}
        </div>
      </div>
      {mayChange && (
        <div className="portal-builder__actions">
          <a className="govuk-link" href={`${page}/questions/${key}`}>
            {text('formBuilder.change')} <span className="govuk-visually-hidden">{about}</span>
          </a>
          <StepButtons kind="" thing={key} about={about} first={first} last={last} />
          <button
            id={`duplicate-${key}`}
            type="submit"
            name="do"
            value={`duplicate:${key}`}
            className="govuk-button govuk-button--secondary portal-builder__button"
          >
            {text('formBuilder.duplicate')} <span className="govuk-visually-hidden">{about}</span>
          </button>
          <a className="govuk-link" href={`${page}/questions/${key}/removal`}>
            {text('formBuilder.remove')} <span className="govuk-visually-hidden">{about}</span>
          </a>
        </div>
      )}
    </li>
  );
}
