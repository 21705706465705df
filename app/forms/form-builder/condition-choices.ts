import type { SelectChoice } from '~/components/select-field';
import type { OutlinedControlling } from '~/domain/form-builder/outline';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { Text } from '~/locales/text';

/**
 * The conditions that a question can have, by the question on which it would depend. One that it has and that makes no sense
 * any more stays in the list until another is chosen: nothing goes by itself.
 */
export function conditionChoices(
  controlling: readonly OutlinedControlling[],
  chosen: string,
  { text, locale }: { text: Text; locale: Locale },
): SelectChoice[] {
  const choices = controlling.flatMap(({ key, number, label, options }) => {
    const group = text('formBuilder.questionNamed', { number, label: inLanguage(label, locale) });
    const answers = options ?? (['yes', 'no'] as const).map((answer) => ({ key: answer, label: null }));
    return answers.map((answer): SelectChoice => {
      const words = answer.label
        ? inLanguage(answer.label, locale)
        : text(`formBuilder.answer.${answer.key as 'yes' | 'no'}`);
      return {
        value: `${key}=${answer.key}`,
        label: text('formBuilder.condition.answered', { number, answer: words }),
        group,
      };
    });
  });
  if (chosen === '' || choices.some(({ value }) => value === chosen)) return choices;
  return [{ value: chosen, label: text('formBuilder.condition.impossible', { condition: chosen }) }, ...choices];
}
