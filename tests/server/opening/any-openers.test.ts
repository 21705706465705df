import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '#server/database/transaction';
import { CallSeal, type CallSealRecord } from '#server/models/call-seal';
import { Opening, type OpeningRecord } from '#server/models/opening';
import { Submission } from '#server/models/submission';
import { giveRecovery } from '#server/opening/give-recovery';
import { joinShares } from '#server/sealing/key-shares';
import { splitAmong, type RecoveryShare } from '#server/sealing/make-call-key';
import { shareOf } from '#server/sealing/own-share';
import { toCode } from '#server/sealing/recovery-code';
import { createCallOffice, publishCall, type PublishedCall } from '#tests/factories/call';
import { come, openAll, passDeadline, plantSubmission } from '#tests/factories/opening';
import { nameReadyOpeners, type SealOpener } from '#tests/factories/seal';
import { useDatabase } from '#tests/factories/test-database';

const now = new Date();
const clock = () => new Date();
const bytes = (text: string | undefined) => Buffer.from(text ?? '', 'base64url');
const recordOf = (callId: string) => Opening.findById(callId).orFail().lean<OpeningRecord>();
const sealOf = (callId: string) => CallSeal.findById(callId).orFail().lean<CallSealRecord>();

describe('a call that k of n people open', () => {
  useDatabase();
  let call: PublishedCall;
  let people: SealOpener[];
  let places: CallSealRecord['openers'];
  let key: { publicKey: Buffer; privateKey: Buffer };

  beforeAll(async () => {
    call = await publishCall(await createCallOffice(now), now);
    await plantSubmission(call);
    await passDeadline(call.id);
    const { openers, key: made, ...seal } = await sealOf(call.id);
    const shares = await Promise.all(
      [0, 1].map((at) => {
        const { passphrase } = call.openers[at] as SealOpener;
        return shareOf({ ...seal, openers, key: made }, openers[at] as (typeof openers)[number], passphrase);
      }),
    );
    key = { publicKey: bytes(made?.publicKey), privateKey: await joinShares(shares, bytes(made?.publicKey)) };
    // Openers' locks are bound to their call: three more of the same one, then the seal as it was beside them.
    await CallSeal.deleteOne({ _id: call.id });
    const more = await nameReadyOpeners(call.id, 'nobody', now);
    places = [...openers, ...(await sealOf(call.id)).openers];
    people = [...call.openers, ...more];
  });

  const splitAnew = async (count: number, needed: number): Promise<RecoveryShare> => {
    const set = { openers: places.slice(0, count), needed, version: 1 };
    await CallSeal.updateOne({ _id: call.id }, { $set: set });
    await Opening.deleteOne({ _id: call.id });
    await Submission.updateMany({ callId: call.id }, { $set: { opened: null, 'keys.opened': null } });
    const privateKey = Buffer.from(key.privateKey);
    return inTransaction(async () => splitAmong(await sealOf(call.id), { ...key, privateKey }, now));
  };

  const sizes = fc.integer({ min: 3, max: 6 }).chain((count) =>
    fc.record({
      needed: fc.integer({ min: 2, max: count }),
      order: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
      withRecovery: fc.boolean(),
    }),
  );

  it('is opened by any k of them, the offline share counting as one, and not by k - 1', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async ({ needed, order, withRecovery }) => {
        const recovery = await splitAnew(order.length, needed);
        const coming = order.slice(0, needed).map((at) => people[at] as SealOpener);
        const last = coming[needed - 1] as SealOpener;
        await come(call.id, coming.slice(0, needed - (withRecovery ? 2 : 1)));
        await openAll();
        expect((await Opening.findById(call.id).lean<OpeningRecord>())?.run ?? null).toBeNull();
        expect(await Submission.countDocuments({ callId: call.id, opened: { $ne: null } })).toBe(0);
        if (withRecovery) {
          const input = { passphrase: last.passphrase, code: toCode(recovery), reason: 'Needed' };
          await giveRecovery({ actor: last.actor, callId: call.id, input, sessionId: 'the last', clock });
        } else {
          await come(call.id, [last]);
        }
        expect(await openAll()).toBe(1);
        const [minutes] = (await recordOf(call.id)).minutes;
        expect(minutes?.received.map(({ failure }) => failure)).toEqual([null]);
      }),
      { numRuns: 8 },
    );
  });
});
