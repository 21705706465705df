import { z } from 'zod';
import { parseAmount, type Money } from '../../shared/money';
import type { FormContext } from '../answers';
import { decimalsOf, parseDecimal, plainAmount } from '../decimal';
import type { QuestionOf } from '../form-definition';
import { mistake, typedText } from './mistake';

export function number({ minimum, maximum, decimals }: QuestionOf<'number'>) {
  return decimal(decimals).transform((exact, context): number => {
    const value = Number(exact);
    if (minimum !== null && value < minimum) context.addIssue(mistake('answers.error.minimum', { limit: minimum }));
    if (maximum !== null && value > maximum) context.addIssue(mistake('answers.error.maximum', { limit: maximum }));
    return value;
  });
}

/** The exact decimal of a number that was typed with a comma or a point, of at most so many decimals. */
export function decimal(decimals: number) {
  return typedText.transform((typed, context): string => {
    const exact = parseDecimal(typed);
    if (exact !== null && decimalsOf(exact) <= decimals) return exact;
    if (exact === null) context.addIssue(mistake('answers.error.number'));
    else context.addIssue(mistake('answers.error.decimals', { limit: decimals }));
    return z.NEVER;
  });
}

export function money({ minimum, maximum }: QuestionOf<'money'>, { ceiling: { currency } }: FormContext) {
  return amount.transform((minor, context): Money => {
    const told = (limit: number) => ({ limit: plainAmount(limit), currency });
    if (minimum !== null && minor < minimum) context.addIssue(mistake('answers.error.amountBelow', told(minimum)));
    if (maximum !== null && minor > maximum) context.addIssue(mistake('answers.error.amountAbove', told(maximum)));
    return { amount: minor, currency };
  });
}

/** Minor units of an amount that was typed in major ones. */
export const amount = typedText.transform((typed, context): number => {
  const minor = parseAmount(typed);
  if (minor !== null) return minor;
  context.addIssue(mistake('form.error.amount'));
  return z.NEVER;
});
