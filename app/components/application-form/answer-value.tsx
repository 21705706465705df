import type { Answer, AnswerOf, FormContext } from '~/domain/applications/answers';
import { optionsOf, type Question } from '~/domain/applications/form-definition';
import { decimalsOf } from '~/domain/applications/decimal';
import { formatDate, formatMoney, formatNumber } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { ActivitiesTable, LinesTable, PeopleTable } from './row-tables';

interface AnswerValueProps {
  question: Question;
  answer: Answer;
  context: FormContext;
}

/** One answer to read, of any type but files. */
export function AnswerValue({ question, answer, context }: AnswerValueProps) {
  const { text, locale } = usePortal();
  const line = (said: React.ReactNode) => <p className="govuk-body portal-lines">{said}</p>;
  switch (question.type) {
    case 'short-text':
    case 'long-text':
      return line(answer as string);
    case 'number':
      return line(formatNumber(locale, answer as number, decimalsOf(String(answer as number))));
    case 'money':
      return line(formatMoney(locale, answer as AnswerOf['money']));
    case 'date':
      return line(formatDate(locale, new Date(`${answer as string}T00:00:00Z`), 'UTC'));
    case 'yes-no':
      return line(text(answer === 'yes' ? 'answers.yes' : 'answers.no'));
    case 'single-choice':
    case 'multiple-choice':
      return <Chosen question={question} keys={[answer].flat() as string[]} />;
    case 'people':
      return <PeopleTable rows={answer as AnswerOf['people']} />;
    case 'work-plan':
      return <ActivitiesTable rows={answer as AnswerOf['work-plan']} months={question.months} />;
    case 'budget':
      return <LinesTable question={question} lines={answer as AnswerOf['budget']} context={context} />;
    case 'declaration':
      return line(text('answers.declared'));
    case 'files':
      return null;
  }
}

function Chosen({ question, keys }: { question: Question; keys: readonly string[] }) {
  const chosen = optionsOf(question).filter(({ key }) => keys.includes(key));
  return (
    <ul className={`govuk-list${chosen.length > 1 ? ' govuk-list--bullet' : ''}`}>
      {chosen.map(({ key, label }) => (
        <li key={key}>
          <LocalizedText value={label} />
        </li>
      ))}
    </ul>
  );
}
