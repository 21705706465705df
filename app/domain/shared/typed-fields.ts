import { z } from 'zod';
import { messageKey } from './message-key';
import { typedMoneySchema } from './money';

/** A whole number as typed; empty is null. */
export const wholeTyped = (min: number, max: number) =>
  z.preprocess(
    (typed) => (typed === '' || typed === undefined ? null : typeof typed === 'string' ? Number(typed.trim()) : typed),
    z.number({ error: notWhole }).int(messageKey('form.error.whole')).min(min).max(max).nullable(),
  );

/** Limits are told in words of their own: a message for the whole number would hide them. */
const notWhole = ({ code }: { code?: string | undefined }) =>
  code === 'invalid_type' ? messageKey('form.error.whole') : undefined;

/** A box that was ticked or not. */
export const tickedTyped = z.preprocess((typed) => typed === 'yes' || typed === true, z.boolean());

/** A day `2021-08-01`; empty while it is open. */
export const dayTyped = z.union([z.literal(''), z.iso.date(messageKey('form.error.date'))]);

/** An amount with its currency; null where nothing was typed as amount. */
export const moneyTyped = z.preprocess((typed) => (hasAmount(typed) ? typed : null), typedMoneySchema.nullable());

function hasAmount(typed: unknown): boolean {
  const amount = typeof typed === 'object' && typed !== null && 'amount' in typed ? typed.amount : '';
  return typeof amount === 'string' && amount.trim() !== '';
}

/** What was chosen of several: one of them comes as a text, none as nothing. */
export const severalTyped = <Item extends z.ZodType>(item: Item, max: number) =>
  z.preprocess((typed) => (typeof typed === 'string' ? [typed] : (typed ?? [])), z.array(item).max(max));
