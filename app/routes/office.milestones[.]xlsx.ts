import { permitted } from '#server/accounts/permitted';
import { exportMilestones } from '#server/milestones/list-milestones';
import { xlsxResponse } from '#server/exports/xlsx';

export const loader = permitted('agreements.oversee', ({ actor, request, locale, text, now }) => {
  const parameters = new URL(request.url).searchParams;
  return Promise.resolve(
    xlsxResponse({ ...exportMilestones({ actor, parameters, locale, now }), text, fileName: 'milestones' }),
  );
});
