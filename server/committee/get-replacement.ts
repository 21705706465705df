import type { Actor } from '~/domain/accounts/roles';
import type { CommitteePart } from '~/domain/committee/parts';
import type { Localized } from '~/domain/shared/localized';
import { Evaluation } from '#server/models/evaluation';
import { ScoreSheet } from '#server/models/score-sheet';
import { findCandidates } from './candidates';
import { loadForChange, presentSeats } from './load-committee';

interface Person {
  userId: string;
  name: string;
  institution: Localized;
}

/** Who can leave a committee, with what they have given so far, and who can come. */
export interface ReplacementPage {
  callId: string;
  title: Localized;
  reference: string;
  version: number;
  members: (Person & {
    part: CommitteePart;
    /**
     * Sheets that are open, that are submitted and can still be given anew, and of lots whose scoring is closed. Null for an
     * approver who sits or sat on the committee: a member is told no figures here.
     */
    sheets: { open: number; submitted: number; settled: number } | null;
  })[];
  /** Alternates first. */
  joining: (Person & { part: CommitteePart | null })[];
  more: boolean;
}

interface Arguments {
  actor: Actor;
  callId: string;
  /** Words of a name among those who do not sit on the committee. */
  words: string;
  now: Date;
}

export async function getReplacement({ actor, callId, words, now }: Arguments): Promise<ReplacementPage> {
  const { call, published, committee } = await loadForChange(actor, callId, now);
  const seats = presentSeats(committee);
  const ids = new Set(seats.map(({ userId }) => userId));
  const [sheets, scoring, found] = await Promise.all([
    ScoreSheet.find({ callId, state: { $ne: 'void' } }, { userId: 1, state: 1, lot: 1 }).lean(),
    lotsInScoring(callId),
    findCandidates({
      words,
      chosen: [],
      institutionIds: published.content.committee.seats.map(({ institutionId }) => institutionId),
    }),
  ]);
  const count = (userId: string) => {
    const own = sheets.filter((sheet) => sheet.userId === userId);
    const submitted = own.filter(({ state }) => state === 'submitted');
    const again = submitted.filter(({ lot }) => scoring.has(lot)).length;
    return { open: own.length - submitted.length, submitted: again, settled: submitted.length - again };
  };
  const isMember = committee.seats.some(({ userId }) => userId === actor.userId);
  const alternates = seats.filter(({ part }) => part === 'alternate');
  const newcomers = found.people.filter(({ userId }) => !ids.has(userId));
  const person = ({ userId, name, institution }: Person) => ({ userId, name, institution });
  return {
    callId,
    title: published.content.about.title,
    reference: call.reference ?? '',
    version: committee.version,
    members: seats.map((seat) => ({ ...person(seat), part: seat.part, sheets: isMember ? null : count(seat.userId) })),
    joining: [
      ...alternates.map((seat) => ({ ...person(seat), part: seat.part })),
      ...newcomers.map((one) => ({ ...person(one), part: null })),
    ],
    more: found.more,
  };
}

/** Lots in which sheets are given: only there a successor can score anew. */
export async function lotsInScoring(callId: string): Promise<Set<string>> {
  const lots = await Evaluation.find({ callId, stage: 'evaluation' }, { lot: 1 }).lean();
  return new Set(lots.map(({ lot }) => lot));
}
