import { LocalizedField } from '~/components/localized-field';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { WarningText } from '~/components/warning-text';
import { ANSWER_LENGTH, QUESTION_LENGTH } from '~/domain/clarifications/schema';
import type { Locale } from '~/domain/shared/locale';
import type { FormReply, FormValues } from './form-reply';

interface AnswerFormProps {
  questions: readonly { id: string; version: number; text: string; language: Locale }[];
  languages: readonly Locale[];
  reply: FormReply | null | undefined;
}

/** Asks for the published wording and the answer in every language of the call (`answerSchema`). */
export function AnswerForm({ questions, languages, reply }: AnswerFormProps) {
  const text = useText();
  const form = { errors: reply?.errors, values: reply?.values ?? firstWording(questions) };
  return (
    <PortalForm>
      <WarningText>{text('clarifications.answer.redact')}</WarningText>
      {questions.map(({ id, version }) => (
        <input key={id} type="hidden" name="questions[]" value={`${id}:${version}`} />
      ))}
      <LocalizedField
        {...form}
        name="question"
        label={text('clarifications.answer.question')}
        languages={languages}
        rows={4}
        maxCharacters={QUESTION_LENGTH}
      />
      <LocalizedField
        {...form}
        name="answer"
        label={text('clarifications.answer.answer')}
        languages={languages}
        rows={8}
        maxCharacters={ANSWER_LENGTH}
      />
      <SubmitButton>{text('clarifications.answer.publish')}</SubmitButton>
    </PortalForm>
  );
}

/** A single question is there to begin with, in its own language. */
function firstWording([first, ...others]: AnswerFormProps['questions']): FormValues {
  return first && others.length === 0 ? { [`question.${first.language}`]: first.text } : {};
}
