import type { LetterKind, LetterStanding } from '~/domain/letters/kinds';
import { deliveryOf, type LetterDelivery } from '~/domain/letters/delivery';
import type { Localized } from '~/domain/shared/localized';
import type { LetterRecord } from '#server/models/letter';
import { OutboxMessage } from '#server/models/outbox-message';
import { openFacts } from './letter-content';

/** An issued letter as lists show it. */
export interface ListedLetter {
  id: string;
  number: string;
  kind: LetterKind;
  organisation: string;
  lot: Localized | null;
  call: { reference: string; title: Localized };
  issuedAt: Date;
  standing: LetterStanding;
  delivery: LetterDelivery;
  /** When somebody of the organisation first opened it in the portal. */
  openedAt: Date | null;
  handedOver: boolean;
  hasPdf: boolean;
}

/** What a reader may rely on: a withdrawn letter is withdrawn, also where another one corrected it before. */
export const standingOf = ({
  correctedBy,
  withdrawn,
}: Pick<LetterRecord, 'correctedBy' | 'withdrawn'>): LetterStanding =>
  withdrawn ? 'withdrawn' : correctedBy ? 'corrected' : 'valid';

/** Issued letters out of their seal with the state of their mails, in two queries' time. Whether the asker may know them is asked before. */
export async function listedLetters(letters: readonly LetterRecord[]): Promise<ListedLetter[]> {
  const ids = letters.flatMap(({ mails }) => mails);
  const messages = await OutboxMessage.find({ _id: { $in: ids } }, { state: 1 }).lean();
  const states = new Map(messages.map(({ _id, state }) => [_id, state]));
  return letters.flatMap((letter) => {
    const { _id: id, number, kind, issued, pdf, mails, opened, handedOver } = letter;
    if (number === null || !issued) return [];
    const { addressee, lot, call } = openFacts(letter);
    return {
      id,
      number,
      kind,
      organisation: addressee.organisation,
      lot: lot?.name ?? null,
      call: { reference: call.reference, title: call.title },
      issuedAt: issued.at,
      standing: standingOf(letter),
      delivery: deliveryOf(
        pdf !== null,
        mails.flatMap((mail) => states.get(mail) ?? []),
      ),
      openedAt: opened[0]?.at ?? null,
      handedOver: handedOver !== null,
      hasPdf: pdf !== null,
    };
  });
}
