import type { RankingInputs } from '~/domain/ranking/inputs';
import type { RankingResult as Ranking } from '~/domain/ranking/result';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { RankingResult, type RankingResultRecord } from '#server/models/ranking-result';
import { openJson, sealJson } from '#server/security/sealed-json';
import { sha256Of } from './lot-seed';
import type { LotOfCall } from './read-inputs';

/** A ranking out of its seal. */
export interface StoredRanking {
  id: string;
  number: number;
  made: RankingResultRecord['made'];
  inputs: RankingInputs;
  inputsSha256: string;
  result: Ranking;
  resultSha256: string;
}

/** Hex SHA-256 of a value as canonical JSON. */
export const canonicalSha256 = (value: unknown): string => sha256Of(canonicalJson(value));

const inputsPlace = (id: string) => `ranking-inputs:${id}`;
const resultPlace = (id: string) => `ranking-result:${id}`;

interface Made extends LotOfCall {
  inputs: RankingInputs;
  result: Ranking;
  made: RankingResultRecord['made'];
}

/** Keeps a ranking with what it was computed from, behind the lot's earlier ones; within the caller's transaction. */
export async function storeRanking({ callId, lot, inputs, result, made }: Made): Promise<StoredRanking> {
  const number = (await RankingResult.countDocuments({ callId, lot })) + 1;
  const id = `${callId}:${lot}:${number}`;
  const digests = { inputsSha256: canonicalSha256(inputs), resultSha256: canonicalSha256(result) };
  await RankingResult.create({
    _id: id,
    callId,
    lot,
    number,
    made,
    ...digests,
    inputs: sealJson(inputs, inputsPlace(id)),
    result: sealJson(result, resultPlace(id)),
  });
  return { id, number, made, inputs, result, ...digests };
}

/** The lot's ranking that counts: its latest; null before there is one. Whether the asker may know it is asked before. */
export async function latestRanking(callId: string, lot: string): Promise<StoredRanking | null> {
  const record = await RankingResult.findOne({ callId, lot }).sort({ number: -1 }).lean<RankingResultRecord>();
  return record && openRanking(record);
}

/** Throws where the key is gone or the text belongs to another ranking. */
export function openRanking({ _id: id, number, made, inputs, result, ...digests }: RankingResultRecord): StoredRanking {
  return {
    id,
    number,
    made,
    inputs: openJson(inputs, inputsPlace(id)) as RankingInputs,
    inputsSha256: digests.inputsSha256,
    result: openJson(result, resultPlace(id)) as Ranking,
    resultSha256: digests.resultSha256,
  };
}
