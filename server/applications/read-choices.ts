import { CHOICES, type Choice } from '~/forms/application/join-answers';
import type { FormValues } from '~/forms/form-reply';
import type { Choices } from './save-section';

const isChoice = (value: unknown): value is Choice => CHOICES.some((choice) => choice === value);

/** What a merge page says of each question: `choice.<question>`, and the answer that it had shown, `seen.<question>`. */
export function readChoices(posted: FormValues): Choices {
  return Object.fromEntries(
    Object.entries(posted).flatMap(([name, take]) => {
      const question = /^choice\.([a-z][a-z0-9-]{0,39})$/.exec(name)?.[1];
      const seen = posted[`seen.${question}`];
      return question && isChoice(take) && typeof seen === 'string' ? [[question, { take, seen }]] : [];
    }),
  );
}
