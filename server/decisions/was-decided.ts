import type { Actor } from '~/domain/accounts/roles';
import { Decision, type DecisionRecord } from '#server/models/decision';
import type { LotDecision } from './decide-lot';

interface Wanted {
  actor: Actor;
  callId: string;
  lot: string;
  input: Pick<LotDecision, 'kind' | 'reportSha256'>;
}

/** True where the lot's last decision is this one, of this person: the same form came twice. */
export async function wasDecided({ actor, callId, lot, input }: Wanted): Promise<boolean> {
  const latest = await Decision.findOne({ callId, lot }, { content: 0 }).sort({ number: -1 }).lean<DecisionRecord>();
  if (!latest || latest.voided) return false;
  const { by, kind, basis } = latest;
  return by === actor.userId && kind === input.kind && basis.reportSha256 === input.reportSha256;
}
