import { ownOutcome, type OwnOutcome } from '~/domain/results/own-outcome';
import { Award, type AwardRecord } from '#server/models/award';
import { Letter, type LetterRecord } from '#server/models/letter';

/** What an organisation was told of one of its applications. */
export interface ToldOutcome {
  outcome: OwnOutcome;
  letter: LetterRecord;
  award: AwardRecord | null;
}

/**
 * What an organisation was told of its applications, by application, in two queries; those of which nothing was issued are
 * not in it. Whether the asker may know is asked before.
 */
export async function ownOutcomes(
  organisationId: string,
  applicationIds: readonly string[],
): Promise<Map<string, ToldOutcome>> {
  const own = { organisationId, applicationId: { $in: applicationIds } };
  const [letters, awards] = await Promise.all([
    // Letters of a decision have their order in it.
    Letter.find({ ...own, state: 'issued', order: { $gt: 0 } })
      .sort({ 'issued.at': 1, _id: 1 })
      .lean<LetterRecord[]>(),
    Award.find({ ...own, offered: { $ne: null } })
      .sort({ 'offered.at': 1, _id: 1 })
      .lean<AwardRecord[]>(),
  ]);
  const told = new Map<string, ToldOutcome>();
  for (const letter of letters) {
    const { applicationId, decisionId, kind, withdrawn } = letter;
    if (!applicationId) continue;
    const award =
      awards.findLast((one) => one.applicationId === applicationId && one.decisionId === decisionId) ?? null;
    const outcome = ownOutcome({ letter: { kind, isWithdrawn: withdrawn !== null }, award: award?.state ?? null });
    told.set(applicationId, { outcome, letter, award });
  }
  return told;
}
