import { keyDates } from '~/domain/calls/dates';
import { lotNames, type NamedLot } from '~/domain/calls/lot-names';
import { wayOf } from '~/domain/opening/minutes-parts';
import { openingStatement, type OpeningStatement } from '~/domain/opening/statement';
import type { OpeningMinutes } from '~/domain/opening/minutes';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { getPublicCall } from '#server/calls/get-public-call';
import { Opening, type OpeningRecord } from '#server/models/opening';

/** Minutes as everybody may read them: what was signed, and the signature. */
export interface PublicMinutes {
  statement: OpeningStatement;
  sha256: string;
  signature: string;
  signedBy: string;
}

/** The opening of a call's applications as everybody may read it. */
export interface PublicOpening {
  reference: string;
  title: Localized;
  institution: Localized;
  lots: NamedLot[];
  closesAt: Date;
  /** When the call said that its applications would be opened. */
  plannedAt: Date | null;
  isCancelled: boolean;
  /** The latest first; none before the opening is over. */
  minutes: PublicMinutes[];
}

/** `not-found` for a call that is not public. */
export async function getPublicOpening(reference: string, now: Date): Promise<PublicOpening> {
  const call = await getPublicCall(reference, now);
  const opening = await Opening.findOne({ _id: call.id }, { minutes: 1 }).lean<Pick<OpeningRecord, 'minutes'>>();
  const { content, names, closesAt, cancelled } = call;
  return {
    reference: call.reference,
    title: content.about.title,
    institution: names.institution,
    lots: lotNames(call),
    closesAt,
    plannedAt: keyDates(content.dates).openingAt,
    isCancelled: cancelled !== null,
    minutes: (opening?.minutes ?? []).map(publicMinutesOf).reverse(),
  };
}

/** The minutes of a number, the latest where none is asked for; `not-found` before the opening. */
export function minutesNumbered({ minutes }: PublicOpening, number: string | null | undefined): PublicMinutes {
  const found = number ? minutes.find(({ statement }) => String(statement.number) === number) : minutes[0];
  if (!found) throw new DomainError('not-found');
  return found;
}

function publicMinutesOf(minutes: OpeningMinutes): PublicMinutes {
  const { sha256, signature, signedBy } = minutes;
  return { statement: openingStatement(minutes), sha256, signature, signedBy };
}

/** One opening without the submissions, which pages show apart. */
export type MinutesSummary = ReturnType<typeof minutesSummary>;

export function minutesSummary({ statement, sha256, signature }: PublicMinutes) {
  const { number, startedAt, finishedAt, present, missing } = statement;
  return { number, startedAt, finishedAt, present, missing, way: wayOf(statement), sha256, signature };
}
