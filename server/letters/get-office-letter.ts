import { can } from '~/domain/accounts/permissions';
import type { PrintedLetter } from '~/domain/letters/printed';
import type { LetterKind, LetterStanding } from '~/domain/letters/kinds';
import type { MessageState } from '~/domain/notifications/status';
import { currentConfig } from '#server/current-config';
import { Letter, type LetterRecord } from '#server/models/letter';
import { OutboxMessage } from '#server/models/outbox-message';
import { composeLetter } from './compose-letter';
import { openFacts, openPrinted } from './letter-content';
import { loadOfficeLetter, type LetterOfCall } from './load-office-letter';
import { standingOf } from './read-letters';

/** One letter with everything that became of it, for its office. */
export interface OfficeLetter {
  id: string;
  version: number;
  state: LetterRecord['state'];
  kind: LetterKind;
  reference: string;
  organisation: string;
  number: string | null;
  code: string | null;
  issued: { name: string; at: Date } | null;
  printed: PrintedLetter;
  sha256: string | null;
  standing: LetterStanding;
  withdrawn: { at: Date; reason: string } | null;
  corrects: { id: string; number: string } | null;
  correctedBy: { id: string; number: string } | null;
  mails: { to: string; state: MessageState; at: Date }[];
  opened: { name: string; at: Date }[];
  handedOver: { name: string; to: string; day: string } | null;
  may: { proofread: boolean; issue: boolean; handOver: boolean };
}

export async function getOfficeLetter(wanted: LetterOfCall): Promise<OfficeLetter> {
  const { call, letter } = await loadOfficeLetter(wanted, 'letters.read');
  const facts = openFacts(letter);
  const others = [letter.corrects, letter.correctedBy].filter((id) => id !== null);
  const named = await Letter.find({ _id: { $in: others } }, { number: 1 }).lean();
  const numbered = (id: string | null) => {
    const number = named.find(({ _id }) => _id === id)?.number;
    return id && number ? { id, number } : null;
  };
  const messages = await OutboxMessage.find({ _id: { $in: letter.mails } }, { to: 1, state: 1, createdAt: 1 }).lean();
  const { BASE_URL: baseUrl } = currentConfig();
  const { institutionId } = call;
  const { actor } = wanted;
  return {
    id: letter._id,
    version: letter.version,
    state: letter.state,
    kind: letter.kind,
    reference: call.reference ?? '',
    organisation: facts.addressee.organisation,
    number: letter.number,
    code: letter.code,
    issued: letter.issued && { name: letter.issued.name, at: letter.issued.at },
    printed: openPrinted(letter) ?? (await composeLetter({ facts, locale: letter.locale, issued: null, baseUrl })),
    sha256: letter.pdf?.sha256 ?? null,
    standing: standingOf(letter),
    withdrawn: letter.withdrawn && { at: letter.withdrawn.at, reason: letter.withdrawn.reason },
    corrects: numbered(letter.corrects),
    correctedBy: numbered(letter.correctedBy),
    mails: messages.map(({ to, state, createdAt }) => ({ to: to.email, state, at: createdAt })),
    opened: letter.opened.map(({ name, at }) => ({ name, at })),
    handedOver: letter.handedOver,
    may: {
      proofread: can(actor, 'letters.proofread', { institutionId }),
      issue: can(actor, 'letters.issue', { institutionId }),
      handOver: can(actor, 'letters.hand-over', { institutionId }),
    },
  };
}
