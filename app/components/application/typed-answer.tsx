import { optionsOf, type Question } from '~/domain/applications/form-definition';
import { inLanguage } from '~/domain/shared/localized';
import { answerName, parseAnswerName } from '~/forms/application/answer-names';
import type { FormValues } from '~/forms/form-reply';
import { usePortal } from '../portal-context';

/** What somebody typed as the answer to a question, right or wrong, line by line. */
export function TypedAnswer({ question, values }: { question: Question; values: FormValues }) {
  const { locale, text } = usePortal();
  const labels = new Map(optionsOf(question).map(({ key, label }) => [key, inLanguage(label, locale)]));
  const said = (value: string) =>
    labels.get(value) ??
    (question.type === 'yes-no' && (value === 'yes' || value === 'no') ? text(`answers.${value}`) : value);
  const lines = linesOf(question, values).map((line) => line.map(said).filter(Boolean).join(' · '));
  if (lines.every((line) => line === '')) return <p className="govuk-hint">{text('applications.merge.empty')}</p>;
  return lines.map((line, at) => (
    <p key={at} className="govuk-body portal-lines">
      {line}
    </p>
  ));
}

/** The fields of an answer: one line for a plain one, one for each row of a list. */
function linesOf({ key, type }: Question, values: FormValues): string[][] {
  const name = answerName(key);
  if (type === 'date') return [['day', 'month', 'year'].map((part) => one(values[`${name}.${part}`])).filter(Boolean)];
  const rows = new Map<number, string[]>();
  for (const [field, value] of Object.entries(values)) {
    const { question, row } = parseAnswerName(field) ?? {};
    if (question !== key || row === undefined) continue;
    rows.set(row, [...(rows.get(row) ?? []), Array.isArray(value) ? value.join(', ') : value]);
  }
  if (rows.size > 0) return [...rows].sort(([first], [other]) => first - other).map(([, line]) => line);
  const value = values[name];
  return [Array.isArray(value) ? value : [value ?? '']];
}

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''));
