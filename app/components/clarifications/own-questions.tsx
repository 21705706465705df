import type { OwnQuestion } from '#server/clarifications/list-own-questions';
import type { NamedLot } from '~/domain/calls/lot-names';
import { QUESTION_STATE_LABELS } from '~/domain/clarifications/labels';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { EmptyState } from '../empty-state';
import { InsetText } from '../inset-text';
import { LocalizedParagraphs } from '../localized-text';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

interface OwnQuestionsProps {
  questions: readonly OwnQuestion[];
  lots: readonly NamedLot[];
}

/** What an organisation asked about a call, and what became of it. */
export function OwnQuestions({ questions, lots }: OwnQuestionsProps) {
  const { text } = usePortal();
  return (
    <section aria-labelledby="own-questions">
      <h2 className="govuk-heading-m" id="own-questions">
        {text('clarifications.own.list')}
      </h2>
      {questions.length === 0 ? (
        <EmptyState title={text('clarifications.own.none.title')} text={text('clarifications.own.none.text')} />
      ) : (
        <ol className="govuk-list portal-questions">
          {questions.map((question) => (
            <li key={question.id} className="portal-questions__item">
              <OneQuestion question={question} lot={lots.find(({ key }) => key === question.lot)} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function OneQuestion({ question, lot }: { question: OwnQuestion; lot: NamedLot | undefined }) {
  const { locale, text } = usePortal();
  const { text: asked, language, askedAt, state, answer, reason } = question;
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <StatusTag status={state} labels={QUESTION_STATE_LABELS} />{' '}
        <span className="portal-quiet">
          {text('clarifications.own.asked', { at: formatDateTime(locale, askedAt, { seconds: true }) })}
          {lot && `. ${inLanguage(lot.name, locale)}`}
        </span>
      </p>
      <p className="govuk-body portal-questions__text" lang={language === locale ? undefined : language}>
        {asked}
      </p>
      {answer && (
        <InsetText>
          <p className="govuk-body">
            {text('clarifications.own.publishedAs', {
              number: answer.number,
              text: inLanguage(answer.question, locale),
            })}
          </p>
          <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
            {text('clarifications.own.answer')}
          </p>
          <LocalizedParagraphs value={answer.answer} />
        </InsetText>
      )}
      {reason !== null && (
        <InsetText>
          <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
            {text('clarifications.own.reason')}
          </p>
          <p className="govuk-body portal-questions__text">{reason}</p>
        </InsetText>
      )}
    </>
  );
}
