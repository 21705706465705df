import type { Actor } from '~/domain/accounts/roles';
import { drawAssignment, type Drawn } from '~/domain/assignment/draw';
import { emptySheet } from '~/domain/evaluation/score-sheet';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent, digestOf } from '#server/audit/append-event';
import { sealSheet } from '#server/evaluation/sheet-content';
import { Evaluation, evaluationId, type AssignmentMade } from '#server/models/evaluation';
import { ScoreSheet, sheetId } from '#server/models/score-sheet';
import { loadDrawInputs } from './draw-inputs';
import { tellAssigned } from './tell-assigned';

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  now: Date;
}

/**
 * Draws who scores which eligible application of a lot, and gives everybody their sheets; within the transaction that
 * closes the screening, before the lot moves on. `wrong-state` while a voting member has not declared all interests.
 */
export async function drawLot({ actor, callId, lot, now }: Arguments): Promise<Drawn> {
  const { inputs, waitingFor, call } = await loadDrawInputs(callId, lot);
  if (waitingFor.length > 0) {
    throw new DomainError('wrong-state', 'assignment.error.undeclared', { names: waitingFor.join(', ') });
  }
  const drawn = drawAssignment(inputs);
  const text = canonicalJson(inputs);
  const sha256 = digestOf(inputs);
  const { seed } = inputs;
  const made = { seed, by: actor.userId, at: now, shortfalls: drawn.shortfalls };
  const assignment: AssignmentMade = { ...made, inputs: text, sha256, drawnSha256: digestOf(drawn.pairs) };
  const { matchedCount } = await Evaluation.updateOne(
    { _id: evaluationId(callId, lot), stage: 'screening', assignment: null },
    { $set: { assignment }, $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw new DomainError('stale', 'evaluation.error.moved');
  await ScoreSheet.insertMany(
    drawn.pairs.map(({ applicationId, evaluatorId: userId }) => {
      const _id = sheetId(applicationId, userId);
      return {
        _id,
        callId,
        lot,
        applicationId,
        userId,
        state: 'open' as const,
        content: sealSheet(_id, emptySheet()),
        assigned: { by: actor.userId, at: now, how: 'drawn' as const, reason: '' },
        version: 1,
      };
    }),
  );
  await appendEvent({
    actor,
    action: 'assignment.drawn',
    subject: { kind: 'call', id: callId },
    details: { lot, seed, sha256, sheets: drawn.pairs.length, shortfalls: drawn.shortfalls.length },
    after: drawn,
    now,
  });
  await tellAssigned({ call, loads: drawn.loads, now });
  return drawn;
}
