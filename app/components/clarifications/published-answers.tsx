import type { PublishedAnswer } from '#server/clarifications/list-published-answers';
import { formatDate } from '~/locales/formats';
import { ButtonLink } from '../button-link';
import { LocalizedParagraphs } from '../localized-text';
import { Pagination } from '../pagination';
import { usePortal } from '../portal-context';

interface PublishedAnswersProps {
  reference: string;
  answers: readonly PublishedAnswer[];
  page: number;
  pages: number;
  /** Questions can be asked, or the call can be followed. */
  takesQuestions: boolean;
}

/** The public questions and answers of a call, and the way to asking. Nothing in it depends on who reads. */
export function PublishedAnswers({ reference, answers, page, pages, takesQuestions }: PublishedAnswersProps) {
  const { locale, text } = usePortal();
  return (
    <>
      {answers.length === 0 && <p className="govuk-body">{text('clarifications.public.none')}</p>}
      <ol className="govuk-list portal-questions">
        {answers.map(({ number, question, answer, at }) => (
          <li key={number} className="portal-questions__item" id={`answer-${number}`}>
            <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
              {text('clarifications.public.question', { number })}
            </h3>
            <LocalizedParagraphs value={question} />
            <div className="govuk-inset-text">
              <p className="portal-quiet govuk-!-margin-top-0 govuk-!-margin-bottom-1">
                {text('clarifications.public.answered', { at: formatDate(locale, at) })}
              </p>
              <LocalizedParagraphs value={answer} />
            </div>
          </li>
        ))}
      </ol>
      <Pagination page={page} pages={pages} hrefOf={(one) => `/calls/${reference}?answers=${one}#questions`} />
      {takesQuestions && (
        <ButtonLink kind="secondary" href={`/calls/${reference}/questions`}>
          {text('clarifications.public.ask')}
        </ButtonLink>
      )}
    </>
  );
}
