import type { AwardState } from './status';

/** What an agreement on an award waits for. */
export type ContractStanding = 'ready' | 'answer' | 'appeal' | 'standstill' | 'ended';

interface Known {
  state: AwardState;
  isAppealed: boolean;
  standstillUntil: Date | null;
}

/** Whether an agreement may be made on an award, or what comes first. */
export function contractStanding({ state, isAppealed, standstillUntil }: Known, now: Date): ContractStanding {
  if (state === 'declined' || state === 'lapsed' || state === 'withdrawn') return 'ended';
  if (state !== 'accepted') return 'answer';
  if (isAppealed) return 'appeal';
  return standstillUntil !== null && now >= standstillUntil ? 'ready' : 'standstill';
}
