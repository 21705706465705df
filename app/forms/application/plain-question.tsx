import { CheckboxField } from '~/components/checkbox-field';
import { CheckboxesField } from '~/components/checkboxes-field';
import { DateField } from '~/components/date-field';
import type { FieldProps } from '~/components/field-frame';
import { LocalizedText } from '~/components/localized-text';
import { useText } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SelectField } from '~/components/select-field';
import { TextareaField } from '~/components/textarea-field';
import { TextField } from '~/components/text-field';
import { usePortal } from '~/components/portal-context';
import type { FormOption, QuestionOf, QuestionType } from '~/domain/applications/form-definition';
import { inLanguage } from '~/domain/shared/localized';
import { answerName } from './answer-names';
import { useQuestionWords } from './question-words';
import { useFieldErrors, useSection } from './section-state';

type PlainType = Exclude<QuestionType, 'people' | 'work-plan' | 'budget' | 'files'>;
/** More options than this stand in a list that opens. */
const MOST_RADIOS = 12;

/** A question that one field answers. */
export function PlainQuestion({ question }: { question: QuestionOf<PlainType> }) {
  const text = useText();
  const { values, register, context } = useSection();
  const { label, help } = useQuestionWords(question);
  const name = answerName(question.key);
  const errors = useFieldErrors(name, [name]);
  const field: FieldProps = { name, label, hint: help, values, errors, register };
  switch (question.type) {
    case 'short-text':
      return <TextField {...field} autoComplete="off" />;
    case 'long-text':
      return <LongText question={question} field={field} />;
    case 'number':
      return (
        <TextField {...field} width={10} inputMode={question.decimals > 0 ? 'decimal' : 'numeric'} autoComplete="off" />
      );
    case 'money':
      return (
        <TextField {...field} width={10} inputMode="decimal" autoComplete="off" suffix={context.ceiling.currency} />
      );
    case 'date':
      return <DateField {...field} nested />;
    case 'yes-no':
      return (
        <RadiosField
          {...field}
          inline
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: text(`answers.${value}`) }))}
        />
      );
    case 'single-choice':
      return <SingleChoice question={question} field={field} />;
    case 'multiple-choice':
      return (
        <CheckboxesField
          {...field}
          hint={
            <Hints
              help={help}
              more={question.maxChosen === null ? '' : text('answers.maxChosen', { limit: question.maxChosen })}
            />
          }
          choices={question.options.map(choiceOf)}
          register={(one) => register(one, 'list')}
        />
      );
    case 'declaration':
      return <CheckboxField {...field} />;
  }
}

const choiceOf = ({ key, label }: FormOption) => ({ value: key, label: <LocalizedText value={label} /> });

function Hints({ help, more }: { help: React.ReactNode; more: string }) {
  return (
    <>
      {help}
      {more && <p className="portal-question__limit">{more}</p>}
    </>
  );
}

function LongText({
  question: { wordLimit, characterLimit },
  field,
}: {
  question: QuestionOf<'long-text'>;
  field: FieldProps;
}) {
  const rows = (wordLimit ?? characterLimit / 6) > 150 ? 12 : 5;
  return (
    <TextareaField
      {...field}
      rows={rows}
      {...(wordLimit === null ? { maxCharacters: characterLimit } : { maxWords: wordLimit })}
    />
  );
}

function SingleChoice({ question: { options }, field }: { question: QuestionOf<'single-choice'>; field: FieldProps }) {
  const { text, locale } = usePortal();
  if (options.length <= MOST_RADIOS) return <RadiosField {...field} choices={options.map(choiceOf)} />;
  const choices = options.map(({ key, label }) => ({ value: key, label: inLanguage(label, locale) }));
  return <SelectField {...field} choices={choices} emptyLabel={text('answers.choose')} />;
}
