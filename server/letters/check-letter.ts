import { readLetterCode } from '~/domain/letters/code';
import type { LetterKind, LetterStanding } from '~/domain/letters/kinds';
import type { Localized } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { addressGroup, type Client } from '#server/accounts/client';
import { Letter, type LetterRecord } from '#server/models/letter';
import { throttling } from '#server/security/throttle';
import { openFacts } from './letter-content';

/** What everybody who holds a letter may be told: what stands on it, and whether it still holds. */
export interface CheckedLetter {
  number: string;
  kind: LetterKind;
  issuedAt: Date;
  institution: Localized;
  organisation: string;
  amount: Money | null;
  standing: LetterStanding;
  /** The letter that took its place. */
  corrected: { number: string; issuedAt: Date } | null;
  /** Of the PDF, in hex; null until it is made. */
  sha256: string | null;
}

interface Arguments {
  code: string;
  client: Pick<Client, 'address'>;
}

const MINUTE = 60;
/** Checks from one address: an office checks a pile of letters, nobody guesses seventy-five bits. */
const checks = throttling('letter-check', [[60, 5 * MINUTE], [600, 24 * 60 * MINUTE]]); // prettier-ignore

/**
 * Whether a letter is genuine, by the code that stands on it; null for a code that was never given, and for one that is
 * mistyped. Throws `throttled` for too many checks from one address.
 */
export async function checkLetter({ code, client }: Arguments): Promise<CheckedLetter | null> {
  await checks.attempt(addressGroup(client.address));
  const given = readLetterCode(code);
  const letter = await Letter.findOne({ code: given ?? 'none', state: 'issued' }).lean<LetterRecord>();
  const successor = await Letter.findOne({ _id: letter?.correctedBy ?? 'none' }).lean<LetterRecord>();
  if (!letter?.number || !letter.issued) return null;
  const { institution, addressee, amount } = openFacts(letter);
  const corrected =
    successor?.number && successor.issued ? { number: successor.number, issuedAt: successor.issued.at } : null;
  return {
    number: letter.number,
    kind: letter.kind,
    issuedAt: letter.issued.at,
    institution: institution.name,
    organisation: addressee.organisation,
    amount,
    standing: letter.withdrawn ? 'withdrawn' : corrected ? 'corrected' : 'valid',
    corrected,
    sha256: letter.pdf?.sha256 ?? null,
  };
}
