import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { PASSPHRASE_CHARACTERS } from './openers';

const { least, most } = PASSPHRASE_CHARACTERS;
/** So few different letters are a pattern and no passphrase. */
const LEAST_DIFFERENT = 7;

/** A passphrase that somebody enters; spaces around it are a slip of the hand. */
export const givenPassphrase = z
  .string()
  .trim()
  .min(1, messageKey('sealing.error.wanted'))
  .max(most, messageKey('sealing.error.passphrase'));

const newPassphrase = z
  .string()
  .trim()
  .min(least, messageKey('sealing.error.short'))
  .max(most, messageKey('sealing.error.long'))
  .refine((said) => new Set(said.toLowerCase()).size >= LEAST_DIFFERENT, messageKey('sealing.error.guessable'));

const again = z.string().trim().default('');
const AGAIN = { path: ['passphraseAgain'], message: messageKey('sealing.error.again') };

/** A first passphrase, typed twice: nobody can tell it again. */
export const setPassphraseSchema = z
  .object({ newPassphrase, passphraseAgain: again })
  .refine((typed) => typed.newPassphrase === typed.passphraseAgain, AGAIN);

export const changePassphraseSchema = z
  .object({ passphrase: givenPassphrase, newPassphrase, passphraseAgain: again })
  .refine((typed) => typed.newPassphrase === typed.passphraseAgain, AGAIN);

export const rehearsalSchema = z.object({ passphrase: givenPassphrase });

/** Who opens a call, and how many of them together. */
export const openersSchema = z.object({
  version: z.coerce.number().int(),
  needed: z.coerce.number().int().catch(0),
  openers: z.array(z.string().max(64)).max(50).default([]),
});

const person = z.string().max(64);

/** Who leaves the openers and who joins them; both empty for a new recovery share alone. */
export const renewalSchema = z.object({
  leaving: person.optional().transform((said, context) => chosen(said, context)),
  joining: person.optional().transform((said, context) => chosen(said, context)),
});

/** Nothing chosen is no answer: "nobody" is a choice of its own. */
function chosen(said: string | undefined, context: z.RefinementCtx): string {
  if (said !== undefined) return said;
  context.addIssue({ code: 'custom', message: messageKey('sealing.error.choose') });
  return z.NEVER;
}
