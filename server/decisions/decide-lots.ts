import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { MessageKey } from '~/domain/shared/message-key';
import { decideLot } from './decide-lot';
import { wasDecided } from './was-decided';

interface Arguments {
  actor: Actor;
  callId: string;
  /** Each with the SHA-256 of the report that was read. */
  lots: readonly { lot: string; reportSha256: string }[];
  now: Date;
}

/** What became of one lot of several; `refusal` is null where it was approved. */
export interface LotDecided {
  lot: string;
  refusal: { key: MessageKey; values: Record<string, string | number> } | null;
}

/** Approves the recommendations on several lots as they are, one after the other: one that is refused holds up no other. */
export async function decideLots({ actor, callId, lots, now }: Arguments): Promise<LotDecided[]> {
  const decided: LotDecided[] = [];
  for (const { lot, reportSha256 } of lots) {
    const input = { kind: 'approved' as const, reportSha256, reason: '' };
    try {
      await decideLot({ actor, callId, lot, input, now });
      decided.push({ lot, refusal: null });
    } catch (error) {
      if (!(error instanceof DomainError) || !error.explanation) throw error;
      const isTwice = await wasDecided({ actor, callId, lot, input });
      decided.push({ lot, refusal: isTwice ? null : { key: error.explanation, values: error.values } });
    }
  }
  return decided;
}
