import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import type { CallSealRecord } from '#server/models/call-seal';
import { loadRenewable, writeRenewal } from './change-renewal';
import { newOpener } from './name-openers';
import { openingStaff } from './opening-staff';
import { tellOpeners } from './tell-openers';

interface Arguments {
  actor: Actor;
  callId: string;
  /** Who leaves and who takes the place; both empty to make a new recovery share among the same openers. */
  input: { leaving: string; joining: string };
  now: Date;
}

/**
 * Asks the openers of a published call to split its key anew, by its approver and before the deadline. Who joins sets a
 * passphrase first. `wrong-state` while another renewal is under way; the same one asked for twice is one.
 */
export function beginRenewal({ actor, callId, input, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const { call, seal } = await loadRenewable(actor, callId, now);
    const { leaving, joining } = input;
    if (isUnderWay(seal, input)) return;
    if (seal.renewal) throw new DomainError('wrong-state', 'sealing.error.underWay');
    await assertChange(seal, input);
    const renewal = {
      leaving: leaving || null,
      joining: joining === '' ? null : newOpener(joining),
      begun: { by: actor.userId, at: now },
      gathering: null,
    };
    await writeRenewal(seal, renewal);
    await appendEvent({
      actor,
      action: 'sealing.renewal-begun',
      subject: { kind: 'call', id: callId },
      after: { leaving: renewal.leaving, joining: joining || null },
      now,
    });
    const told = { callId, title: call.title, by: actor.name };
    const ids = seal.openers.map(({ userId }) => userId);
    await tellOpeners(ids, { ...told, stage: 'wanted' }, now);
    if (joining !== '') await tellOpeners([joining], { ...told, stage: 'joining' }, now);
  });
}

const isUnderWay = ({ renewal }: CallSealRecord, { leaving, joining }: Arguments['input']): boolean =>
  renewal !== null && (renewal.leaving ?? '') === leaving && (renewal.joining?.userId ?? '') === joining;

async function assertChange({ openers }: CallSealRecord, { leaving, joining }: Arguments['input']): Promise<void> {
  const isOpener = (id: string) => openers.some(({ userId }) => userId === id);
  if (leaving !== '' && !isOpener(leaving)) throw new DomainError('stale', 'sealing.error.stale');
  if ((leaving === '') !== (joining === ''))
    throw new DomainError('invalid', 'sealing.error.both', { field: leaving === '' ? 'leaving' : 'joining' });
  if (joining === '') return;
  if (isOpener(joining)) throw new DomainError('invalid', 'sealing.error.opensAlready', { field: 'joining' });
  await openingStaff([joining], 'joining');
}
