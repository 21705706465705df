import { Call, type CallRecord } from '#server/models/call';
import { CallSeal } from '#server/models/call-seal';
import type { WaitingProvider } from './waiting-provider';

/** Calls that wait for the passphrase of one of their openers, before their approval or to replace another opener. */
export const passphrasesWanted: WaitingProvider = {
  id: 'passphrases-wanted',
  heading: 'sealing.desk.passphrases',
  action: 'sealing.share',
  section: 'openings',
  count: async ({ userId }) => (await unconfirmed(userId)).length,
  list: async ({ userId }, _now, limit) =>
    (await unconfirmed(userId)).slice(0, limit).map(({ _id, title }) => ({
      label: 'sealing.desk.passphrase',
      values: { title },
      href: `/openings/${_id}`,
      until: null,
    })),
};

async function unconfirmed(userId: string): Promise<Pick<CallRecord, '_id' | 'title'>[]> {
  const missing = { userId, confirmedAt: null };
  const seals = await CallSeal.find(
    {
      $or: [
        { openers: { $elemMatch: missing } },
        { 'renewal.joining.userId': userId, 'renewal.joining.confirmedAt': null },
      ],
    },
    { _id: 1 },
  ).lean();
  if (seals.length === 0) return [];
  return Call.find({ _id: { $in: seals.map(({ _id }) => _id) }, cancelled: null }, { title: 1 })
    .sort({ _id: 1 })
    .lean();
}

/** Calls whose key is to be split anew, and which wait for the share of one of their openers. */
export const sharesWanted: WaitingProvider = {
  id: 'shares-wanted',
  heading: 'sealing.desk.shares',
  action: 'sealing.share',
  section: 'openings',
  count: async ({ userId }, now) => (await toRenew(userId, now)).length,
  list: async ({ userId }, now, limit) =>
    (await toRenew(userId, now)).slice(0, limit).map(({ _id, title, closesAt }) => ({
      label: 'sealing.desk.share',
      values: { title },
      href: `/openings/${_id}/renewal`,
      until: closesAt,
    })),
};

async function toRenew(userId: string, now: Date): Promise<Pick<CallRecord, '_id' | 'title' | 'closesAt'>[]> {
  const seals = await CallSeal.find(
    { 'openers.userId': userId, renewal: { $ne: null }, 'renewal.gathering.present.userId': { $ne: userId } },
    { _id: 1 },
  ).lean();
  if (seals.length === 0) return [];
  const ids = seals.map(({ _id }) => _id);
  return Call.find({ _id: { $in: ids }, cancelled: null, closesAt: { $gt: now } }, { title: 1, closesAt: 1 })
    .sort({ closesAt: 1, _id: 1 })
    .lean();
}
