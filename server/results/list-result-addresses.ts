import type { Localized } from '~/domain/shared/localized';
import { CallResult, type CallResultRecord } from '#server/models/call-result';

/** Results of a call as feeds and site maps name them. */
export interface ResultAddress {
  /** The call's. */
  callId: string;
  reference: string;
  title: Localized;
  firstAt: Date;
  at: Date;
}

/** The results that came out last, at most `limit`. */
export async function listResultAddresses(limit: number): Promise<ResultAddress[]> {
  const found = await CallResult.find({}, { reference: 1, title: 1, firstAt: 1, at: 1 })
    .sort({ at: -1, _id: 1 })
    .limit(limit)
    .lean<CallResultRecord[]>();
  return found.map(({ _id, reference, title, firstAt, at }) => ({ callId: _id, reference, title, firstAt, at }));
}
