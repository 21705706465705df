import type { Actor } from '~/domain/accounts/roles';
import type { SERVICE_ACTIONS } from '~/domain/audit/service-actions';
import type { FindingState } from '~/domain/quality/quality';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { uploadGuard } from '#server/files/begin-upload';
import { hasUnfinishedFiles } from '#server/files/unfinished-files';
import { Finding } from '#server/models/finding';
import { loadOfficeService, loadOwnService } from '#server/services/load-service';
import { correctionFiles } from './finding-files';

interface Of<Input> {
  actor: Actor;
  serviceId: string;
  /** `<visit>.<number>`. */
  findingId: string;
  input: Input;
  now: Date;
}

/** What the provider did about an open finding of its service. */
export async function correctFinding(of: Of<{ version: number; text: string }>): Promise<void> {
  const { actor, serviceId, input, now } = of;
  await loadOwnService(actor, serviceId, 'quality.answer');
  const correction = { by: actor.userId, name: actor.name, at: now, text: input.text };
  const $push = { corrections: correction };
  await move({ ...of, from: 'open', update: { $set: { state: 'corrected' }, $push }, action: 'findings.corrected' });
}

/** Closes a finding that was seen to be corrected, or gives it back to the provider with a reason. */
export async function closeFinding(
  of: Of<{ version: number; decision: 'close' | 'return'; text: string }>,
): Promise<void> {
  const { actor, serviceId, input, now } = of;
  await loadOfficeService(actor, serviceId, 'quality.manage');
  const act = { by: actor.userId, name: actor.name, at: now };
  const isClosed = input.decision === 'close';
  const update = isClosed
    ? { $set: { state: 'closed', closed: { ...act, text: input.text } } }
    : { $set: { state: 'open' }, $push: { returns: { ...act, reason: input.text } } };
  await move({ ...of, from: 'corrected', update, action: isClosed ? 'findings.closed' : 'findings.returned' });
}

interface Moving extends Of<{ version: number; text: string }> {
  from: FindingState;
  update: { $set: Record<string, unknown>; $push?: Record<string, unknown> };
  action: (typeof SERVICE_ACTIONS)[number];
}

async function move({ actor, serviceId, findingId, input, now, from, update, action }: Moving): Promise<void> {
  const { kind, id } = correctionFiles(findingId);
  await inGuardedTransaction(uploadGuard(kind, id), async () => {
    const finding = await Finding.findOne({ _id: findingId, serviceId }, { state: 1 }).lean();
    if (!finding) throw new DomainError('not-found');
    if (finding.state !== from) throw new DomainError('wrong-state', 'quality.error.findingState');
    if (action === 'findings.corrected' && (await hasUnfinishedFiles({ kind, id })))
      throw new DomainError('invalid', 'quality.error.files', { field: 'files' });
    const { matchedCount } = await Finding.updateOne(
      { _id: findingId, state: from, version: input.version },
      { ...update, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'quality.error.stale');
    const subject = { kind: 'finding', id: findingId };
    await appendEvent({ actor, action, subject, after: { text: input.text }, now });
  });
}
