import type { Actor } from '~/domain/accounts/roles';
import { TRAINEE_PARTS } from '~/domain/training/course';
import { defineTable } from '~/domain/shared/table-definition';
import { each } from '#server/exports/exported-table';
import { getOfficeCourse } from './get-course';

const TABLE = defineTable({
  columns: [
    { key: 'organisation', label: 'training.organisation', type: 'text' },
    { key: 'name', label: 'training.name', type: 'text' },
    {
      key: 'part',
      label: 'training.part',
      type: 'tag',
      options: TRAINEE_PARTS.map((value) => ({ value, label: `training.part.${value}` as const })),
    },
    { key: 'attended', label: 'training.attended', type: 'number' },
    { key: 'sessions', label: 'training.sessions', type: 'number' },
    {
      key: 'completed',
      label: 'training.completed',
      type: 'tag',
      options: [
        { value: 'yes', label: 'training.yes' },
        { value: 'no', label: 'training.no' },
      ],
    },
    { key: 'certificate', label: 'training.certificate', type: 'text' },
  ],
  defaultSort: { key: 'organisation', direction: 'asc' },
});

/** Who attended a course, as a table that leaves the portal. */
export async function exportAttendance({ actor, courseId, now }: { actor: Actor; courseId: string; now: Date }) {
  const { course, people } = await getOfficeCourse({ actor, courseId, now });
  const rows = people.map(({ id, organisation, name, part, attended, isCompleted, certificate }) => ({
    id,
    cells: {
      ...{ organisation, name, part, attended: attended.length, sessions: course.sessions.length },
      completed: isCompleted ? 'yes' : 'no',
      certificate: certificate?.number ?? '',
    },
  }));
  return { definition: TABLE, rows: each(rows) };
}
