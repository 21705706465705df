import type { Actor } from '~/domain/accounts/roles';
import { nextOf } from '~/domain/awards/reserve';
import { answerUntil } from '~/domain/awards/terms';
import { DomainError } from '~/domain/shared/errors';
import { appealPending } from '#server/appeals/appeal-pending';
import { uncommittedMoney } from '#server/decisions/uncommitted';
import { loadOverseenLot } from './load-overseen';
import { lotAwards } from './lot-awards';

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  now: Date;
}

export type ReserveOffer = Awaited<ReturnType<typeof getReserveOffer>>;

/** Who is next on a lot's reserve list, and the money for it: what the lot and the programme's source have free. */
export async function getReserveOffer({ actor, callId, lot: key, now }: Arguments) {
  const { call, lot } = await loadOverseenLot(actor, { callId, lot: key }, 'awards.manage');
  const known = await lotAwards(call, key);
  if (!known) throw new DomainError('not-found');
  const { decision, terms, free, source, waiting } = known;
  const next = nextOf(waiting);
  const money = (await uncommittedMoney(call.programmeId)).find(
    (one) => one.source === source && one.budget.currency === free.money.currency,
  );
  return {
    call: { id: callId, reference: call.reference ?? '', title: call.title },
    lot,
    waiting,
    next,
    free,
    source,
    uncommitted: money?.uncommitted ?? { amount: 0, currency: free.money.currency },
    suggested: Math.min(next?.requested.amount ?? 0, free.money.amount),
    changeLimit: terms.changeLimit,
    respondBy: answerUntil(now, terms.acceptanceDays),
    isIssued: decision.issued !== null,
    isAppealed: await appealPending(callId, key),
  };
}
