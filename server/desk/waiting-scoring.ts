import { callsWithOpenSheets } from '#server/scoring/open-sheets';
import type { WaitingProvider } from './waiting-provider';

/** Score sheets that a member of a committee has not submitted, one entry for each call. */
export const sheetsToSubmit: WaitingProvider = {
  id: 'sheets-to-submit',
  heading: 'scoring.waiting.heading',
  action: 'evaluation.take-part',
  section: 'evaluations',
  count: async (actor) => (await callsWithOpenSheets(actor)).length,
  list: async (actor, _now, limit) =>
    (await callsWithOpenSheets(actor)).slice(0, limit).map(({ callId, reference, count }) => ({
      label: 'scoring.waiting.call',
      values: { reference, count },
      href: `/evaluations/${callId}/sheets`,
      until: null,
    })),
};
