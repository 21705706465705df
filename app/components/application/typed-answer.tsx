import { optionsOf, type Question } from '~/domain/applications/form-definition';
import { inLanguage } from '~/domain/shared/localized';
import { typedLines } from '~/forms/application/typed-lines';
import { answerName } from '~/forms/application/answer-names';
import type { FormValues } from '~/forms/form-reply';
import { usePortal } from '../portal-context';

/** What somebody typed as the answer to a question, right or wrong, line by line. */
export function TypedAnswer({ question, values }: { question: Question; values: FormValues }) {
  const { locale, text } = usePortal();
  const labels = new Map(optionsOf(question).map(({ key, label }) => [key, inLanguage(label, locale)]));
  if (question.type === 'yes-no') for (const key of ['yes', 'no'] as const) labels.set(key, text(`answers.${key}`));
  const chosen = [values[answerName(question.key)] ?? []].flat();
  const lines =
    chosen.length > 0 && chosen.every((one) => labels.has(one))
      ? chosen.map((one) => labels.get(one) ?? one)
      : typedLines(question, values);
  if (lines.length === 0) return <p className="govuk-hint">{text('applications.merge.empty')}</p>;
  return <p className="govuk-body portal-lines">{lines.join('\n')}</p>;
}
