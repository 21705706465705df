import { permitted } from '#server/accounts/permitted';
import { csvResponse } from '#server/exports/csv';
import { exportAttendance } from '#server/training/export-attendance';

export const loader = permitted('training.read', async ({ actor, params, text, now }) => {
  const exported = await exportAttendance({ actor, courseId: params.courseId ?? '', now });
  return csvResponse({ ...exported, text, fileName: 'training' });
});
