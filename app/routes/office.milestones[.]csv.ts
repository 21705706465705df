import { permitted } from '#server/accounts/permitted';
import { csvResponse } from '#server/exports/csv';
import { exportMilestones } from '#server/milestones/list-milestones';

export const loader = permitted('agreements.oversee', ({ actor, request, locale, text, now }) => {
  const parameters = new URL(request.url).searchParams;
  const exported = exportMilestones({ actor, parameters, locale, now });
  return Promise.resolve(csvResponse({ ...exported, text, fileName: 'milestones' }));
});
