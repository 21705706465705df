import type { LetterKind, LetterStanding } from '~/domain/letters/kinds';
import type { PrintedLetter } from '~/domain/letters/printed';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { pageWithin } from '#server/database/page-within';
import { Letter, type LetterRecord } from '#server/models/letter';
import { openFacts, openPrinted } from './letter-content';
import { standingOf } from './read-letters';

const LETTERS_A_PAGE = 25;

/** A letter as its organisation's list shows it. */
export interface OwnListedLetter {
  id: string;
  number: string;
  kind: LetterKind;
  call: { reference: string; title: Localized };
  issuedAt: Date;
  standing: LetterStanding;
  /** Somebody of the organisation has opened it. */
  isOpened: boolean;
}

/** The letters to the actor's organisation, the newest first; drafts do not exist for it. */
export async function listOwnLetters({ actor, page }: { actor: Actor; page: number }) {
  const organisationId = homeOf(actor);
  const filter = { organisationId, state: 'issued' as const };
  const total = await Letter.countDocuments(filter);
  const { skipped, ...shown } = pageWithin(page, total, LETTERS_A_PAGE);
  const letters = await Letter.find(filter)
    .sort({ 'issued.at': -1, _id: 1 })
    .skip(skipped)
    .limit(LETTERS_A_PAGE)
    .lean<LetterRecord[]>();
  return { rows: letters.flatMap(listed), total, ...shown };
}

function listed(letter: LetterRecord): OwnListedLetter[] {
  const { _id: id, number, kind, issued, opened } = letter;
  if (number === null || !issued) return [];
  const { call } = openFacts(letter);
  const { reference, title } = call;
  const isOpened = opened.length > 0;
  return [
    { id, number, kind, call: { reference, title }, issuedAt: issued.at, standing: standingOf(letter), isOpened },
  ];
}

/** One of them in full, with where it leads. */
export interface OwnLetter extends OwnListedLetter {
  printed: PrintedLetter;
  code: string;
  sha256: string | null;
  applicationId: string | null;
  awardId: string | null;
  withdrawn: { at: Date; reason: string } | null;
  correctedBy: { id: string; number: string } | null;
  corrects: { id: string; number: string } | null;
}

interface Wanted {
  actor: Actor;
  letterId: string;
}

/** A letter to the actor's organisation; `not-found` for any other, and for a draft. */
export async function loadOwnLetter({ actor, letterId }: Wanted): Promise<LetterRecord> {
  const organisationId = homeOf(actor);
  const letter = await Letter.findOne({ _id: letterId, organisationId, state: 'issued' }).lean<LetterRecord>();
  if (!letter) throw new DomainError('not-found');
  return letter;
}

/** A letter to the actor's organisation as it is read. */
export async function getOwnLetter(wanted: Wanted): Promise<OwnLetter> {
  const letter = await loadOwnLetter(wanted);
  const [row] = listed(letter);
  const printed = openPrinted(letter);
  if (!row || !printed || letter.code === null) throw new DomainError('not-found');
  const { organisationId, code, pdf, applicationId, awardId, withdrawn } = letter;
  const others = [letter.corrects, letter.correctedBy].filter((id) => id !== null);
  const named = await Letter.find({ _id: { $in: others }, organisationId }, { number: 1 }).lean();
  const numbered = (id: string | null) => {
    const number = named.find(({ _id }) => _id === id)?.number;
    return id && number ? { id, number } : null;
  };
  return {
    ...row,
    printed,
    code,
    sha256: pdf?.sha256 ?? null,
    applicationId,
    awardId,
    withdrawn: withdrawn && { at: withdrawn.at, reason: withdrawn.reason },
    correctedBy: numbered(letter.correctedBy),
    corrects: numbered(letter.corrects),
  };
}

/** Records that somebody of the organisation has opened a letter: each person once, by the first time. */
export function recordOpening({ actor, letterId, now }: Wanted & { now: Date }): Promise<void> {
  return inTransaction(async () => {
    const { number } = await loadOwnLetter({ actor, letterId });
    const { userId, name } = actor;
    const { matchedCount } = await Letter.updateOne(
      { _id: letterId, 'opened.userId': { $ne: userId } },
      { $push: { opened: { userId, name, at: now } } },
    );
    if (matchedCount === 0) return;
    const subject = { kind: 'letter', id: letterId };
    await appendEvent({ actor, action: 'letters.opened', subject, details: { number }, now });
  });
}

function homeOf(actor: Actor): string {
  const organisationId = actor.home?.kind === 'organisation' ? actor.home.id : '';
  assertCan(actor, 'letters.receive', { organisationId });
  return organisationId;
}
