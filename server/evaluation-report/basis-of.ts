import { Committee } from '#server/models/committee';
import { Consensus } from '#server/models/consensus';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { Meeting } from '#server/models/meeting';
import { RankingResult } from '#server/models/ranking-result';
import { ScoreSheet } from '#server/models/score-sheet';
import { Screening } from '#server/models/screening';
import { sha256OfJson } from './report-content';

interface Lot {
  callId: string;
  lot: string;
  /** That apply for the lot. */
  organisationIds: readonly string[];
}

/**
 * What a report tells of, as one digest: the versions of every record that it is made from. Where it is another one since,
 * the report is out of date and is not signed. One query after another, for use in transactions.
 */
export async function basisOf({ callId, lot, organisationIds }: Lot): Promise<string> {
  const ofLot = { callId, lot };
  const versions = { _id: 1, version: 1 } as const;
  const committee = await Committee.findOne({ _id: callId }, { seats: 1, actingChairs: 1 }).lean();
  const interests = { callId, organisationId: { $in: organisationIds } };
  return sha256OfJson({
    seats: committee?.seats.map(({ userId, part, left }) => ({ userId, part, left: left !== null })),
    chairs: committee?.actingChairs.filter((acting) => acting.lot === lot).length,
    declarations: await InterestDeclaration.find(interests, versions).sort({ _id: 1 }).lean(),
    screening: await Screening.find(ofLot, versions).sort({ _id: 1 }).lean(),
    sheets: await ScoreSheet.find(ofLot, versions).sort({ _id: 1 }).lean(),
    consensus: await Consensus.find(ofLot, versions).sort({ _id: 1 }).lean(),
    ranking: await RankingResult.find(ofLot, { resultSha256: 1 }).sort({ number: 1 }).lean(),
    meetings: await Meeting.find(ofLot, { _id: 1 }).sort({ number: 1 }).lean(),
  });
}
