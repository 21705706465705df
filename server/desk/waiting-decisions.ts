import { lotsToDecideOf } from '#server/decisions/lots-to-decide';
import type { WaitingProvider } from './waiting-provider';

/** Signed recommendations that wait for an approver who took no part in them, one entry for each call. */
export const lotsToDecide: WaitingProvider = {
  id: 'lots-to-decide',
  heading: 'decisions.waiting.heading',
  action: 'decisions.decide',
  section: 'officeCalls',
  count: async (actor) => (await lotsToDecideOf(actor)).length,
  list: async (actor, _now, limit) =>
    (await lotsToDecideOf(actor)).slice(0, limit).map(({ callId, reference, count }) => ({
      label: 'decisions.waiting.call',
      values: { reference, count },
      href: `/office/calls/${callId}/decision`,
      until: null,
    })),
};
