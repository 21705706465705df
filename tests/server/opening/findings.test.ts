import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { FileChunk } from '#server/models/file-chunk';
import { Opening, type OpeningRecord } from '#server/models/opening';
import { Submission } from '#server/models/submission';
import { SubmissionContent } from '#server/models/submission-content';
import { openingState } from '#server/opening/opening-state';
import { createCallOffice, publishCall, type PublishedCall } from '#tests/factories/call';
import { come, openAll, passDeadline, plantSubmission } from '#tests/factories/opening';
import type { SealOpener } from '#tests/factories/seal';
import { useDatabase } from '#tests/factories/test-database';

const now = new Date();

describe('what an opening finds', () => {
  useDatabase();
  let call: PublishedCall;
  beforeEach(async () => {
    call = await publishCall(await createCallOffice(now), now);
  });

  const together = () => come(call.id, call.openers.slice(0, 2));
  const minutes = async () => (await Opening.findById(call.id).orFail().lean<OpeningRecord>()).minutes;
  const failures = async (run = 0) =>
    Object.fromEntries((await minutes())[run]?.received.map(({ receipt, failure }) => [receipt, failure]) ?? []);

  const flip = (bytes: Buffer, at: number) => {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    return changed;
  };

  it('is told of each submission, whatever is damaged, and tried again for those only', async () => {
    const whole = await plantSubmission(call);
    const file = () => plantSubmission(call, { files: [randomBytes(2_000)] });
    const [hidden, brought] = await Promise.all([plantSubmission(call), plantSubmission(call, { state: 'withdrawn' })]);
    const takenBack = { by: 'nobody', at: now };
    await Submission.updateOne({ _id: hidden.id }, { $set: { state: 'withdrawn', withdrawn: takenBack } });
    await Submission.updateOne({ _id: brought.id }, { $set: { state: 'current', withdrawn: null } });
    const [damaged, missing, rekeyed, rehashed, moved, swapped, foisted, cut, broken] = await Promise.all([
      plantSubmission(call),
      plantSubmission(call),
      plantSubmission(call),
      plantSubmission(call),
      plantSubmission(call),
      plantSubmission(call),
      plantSubmission(call),
      file(),
      file(),
    ]);
    const stored = await SubmissionContent.findById(damaged.id).orFail();
    const bytes = Buffer.from(stored.sealed);
    await SubmissionContent.updateOne({ _id: damaged.id }, { $set: { sealed: flip(bytes, 1_000) } });
    await SubmissionContent.deleteOne({ _id: missing.id });
    const { keys } = await Submission.findById(whole.id).orFail().lean();
    await Submission.updateOne({ _id: rekeyed.id }, { $set: { 'keys.call': keys.call } });
    await Submission.updateOne({ _id: rehashed.id }, { $set: { sha256: whole.sha256 } });
    await Submission.updateOne({ _id: moved.id }, { $set: { organisationId: whole.organisationId } });
    await Submission.updateOne({ _id: swapped.id }, { $set: { lot: 'lot-2' } });
    await AuditEvent.deleteMany({ 'subject.id': foisted.applicationId });
    await FileChunk.deleteMany({ files_id: cut.content.files[0]?.id ?? '' });
    const chunk = await FileChunk.findOne({ files_id: broken.content.files[0]?.id ?? '' }).orFail();
    await FileChunk.updateOne({ _id: chunk._id }, { $set: { data: flip(Buffer.from(chunk.data), 100) } });

    await passDeadline(call.id);
    await together();
    await openAll();
    expect(await failures()).toEqual({
      [whole.receipt]: null,
      [damaged.receipt]: 'opening.failure.damaged',
      [missing.receipt]: 'opening.failure.missing',
      [rekeyed.receipt]: 'opening.failure.key',
      [rehashed.receipt]: 'opening.failure.digest',
      [moved.receipt]: 'opening.failure.record',
      [swapped.receipt]: 'opening.failure.record',
      [hidden.receipt]: 'opening.failure.state',
      [brought.receipt]: 'opening.failure.state',
      [foisted.receipt]: 'opening.failure.unrecorded',
      [cut.receipt]: 'opening.failure.file',
      [broken.receipt]: 'opening.failure.file',
    });
    const told = await AuditEvent.find({ 'subject.id': call.id, action: 'openings.failed-submission' }).lean();
    expect(told).toHaveLength(11);
    const { actor } = call.openers[2] as SealOpener;
    expect(await openingState({ actor, callId: call.id, page: 1, now })).toMatchObject({ stage: 'opened', failed: 11 });

    await SubmissionContent.updateOne({ _id: damaged.id }, { $set: { sealed: bytes } });
    const before = await Submission.findById(whole.id).orFail().lean();
    await together();
    expect((await Opening.findById(call.id).orFail().lean<OpeningRecord>()).run).toMatchObject({
      number: 2,
      total: 11,
    });
    await openAll();
    expect(await failures(1)).toMatchObject({
      [whole.receipt]: null,
      [damaged.receipt]: null,
      [missing.receipt]: 'opening.failure.missing',
    });
    expect((await minutes()).map(({ number }) => number)).toEqual([1, 2]);
    expect(await Submission.findById(whole.id).orFail().lean()).toEqual(before);
  });

  it('is complete after a crash in the middle, and each submission is opened once', async () => {
    const planted = await Promise.all(Array.from({ length: 6 }, () => plantSubmission(call)));
    await passDeadline(call.id);
    await together();
    const opened = () =>
      Submission.find({ callId: call.id, opened: { $ne: null } })
        .sort({ _id: 1 })
        .lean();
    // A process that stops after the second one.
    const stopping = new AbortController();
    const seen: number[] = [];
    const signal = Object.create(stopping.signal, {
      aborted: { get: () => seen.push(1) > 3 },
    }) as AbortSignal;
    expect(await openAll(signal)).toBe(0);
    const first = await opened();
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(6);
    expect(await minutes()).toEqual([]);
    // Two processes take it up at once.
    const ended = await Promise.all([openAll(), openAll()]);
    expect(ended.reduce((sum, one) => sum + one)).toBe(1);
    expect((await minutes()).map(({ received }) => received.length)).toEqual([6]);
    expect(Object.values(await failures())).toEqual(planted.map(() => null));
    const after = await opened();
    expect(after.filter(({ _id }) => first.some((one) => one._id === _id))).toEqual(first);
    expect(after.every(({ version }) => version === 2)).toBe(true);
  });

  const stopped = () => AuditEvent.countDocuments({ 'subject.id': call.id, action: 'openings.stopped' });

  it('is nothing where the key of the run is gone, until the openers come again', async () => {
    await plantSubmission(call);
    await passDeadline(call.id);
    await together();
    await Opening.updateOne({ _id: call.id }, { $set: { 'run.key': 'test.AAAA' } });
    expect(await openAll()).toBe(0);
    expect(await Opening.findById(call.id).orFail().lean()).toMatchObject({ run: null, minutes: [] });
    expect(await stopped()).toBe(1);
    await together();
    expect(await openAll()).toBe(1);
    expect(Object.values(await failures())).toEqual([null]);
  });

  it.each([
    ['cancelled', { cancelled: { by: 'approver', at: now, reason: {} } }],
    ['open again', { closesAt: new Date(now.getTime() + 86_400_000) }],
  ])('is nothing where the call is %s meanwhile', async (_state, change) => {
    const { id } = await plantSubmission(call);
    await passDeadline(call.id);
    await together();
    await Call.updateOne({ _id: call.id }, { $set: change });
    expect(await openAll()).toBe(0);
    expect(await Opening.findById(call.id).orFail().lean()).toMatchObject({ run: null, minutes: [] });
    expect(await Submission.findById(id).orFail().lean()).toMatchObject({ opened: null, keys: { opened: null } });
    expect(await stopped()).toBe(1);
  });
});
