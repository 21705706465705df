import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { TraineePart } from '~/domain/training/course';
import { MOST_TRAINEES, type TraineesInput } from '~/domain/training/schema';
import { DomainError } from '~/domain/shared/errors';
import { foldSpelling } from '~/domain/shared/fold-spelling';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Course } from '#server/models/course';
import { Organisation } from '#server/models/organisation';
import { Trainee } from '#server/models/trainee';
import { loadCourse, loadOwnCourse, takesPart } from './load-course';

interface Arguments {
  actor: Actor;
  courseId: string;
  /** Whose people they are, where a manager enters them; an organisation enters its own. */
  organisationId: string | null;
  input: TraineesInput;
  now: Date;
}

const LONGEST_NAME = 120;

/** Enters people of an organisation into an open course: all of them, or none where one is there already. */
export async function addTrainees({ actor, courseId, organisationId: of, input, now }: Arguments): Promise<void> {
  const { course, organisationId } =
    of === null
      ? await loadOwnCourse(actor, courseId)
      : { course: await loadCourse(actor, courseId, 'training.manage'), organisationId: of };
  if (course.state !== 'open') throw new DomainError('wrong-state', 'training.error.notOpen');
  if (!(await takesPart(course, organisationId)))
    throw new DomainError('invalid', 'training.error.organisation', { field: 'organisationId' });
  const rows = (['coordinator', 'staff'] as const).flatMap((part) =>
    namesOf(input, part).map((name) => ({ part, name, folded: foldSpelling(name) })),
  );
  for (const { part, name, folded } of rows)
    if (folded === '' || name.length > LONGEST_NAME) throw refusal('training.error.name', part, name);
  await inTransaction(async () => {
    // Of two who enter people at once, the later sees what the earlier did.
    await Course.updateOne({ _id: courseId }, { $inc: { version: 1 } });
    const there = await Trainee.find({ courseId, organisationId }, { folded: 1 }).lean();
    const taken = new Set(there.map(({ folded }) => folded));
    for (const { part, name, folded } of rows) {
      if (taken.has(folded)) throw refusal('training.error.twice', part, name);
      taken.add(folded);
    }
    if (taken.size > MOST_TRAINEES) throw new DomainError('invalid', 'training.error.tooMany', { field: 'staff' });
    const organisation = await Organisation.findOne({ _id: organisationId }, { name: 1 }).orFail().lean();
    await Trainee.insertMany(
      rows.map((row) => ({
        ...{ _id: randomUUID(), courseId, institutionId: course.institutionId, organisationId, ...row },
        ...{ organisation: organisation.name, entered: { by: actor.userId, at: now }, version: 1 },
      })),
    );
    const details = { organisationId, people: rows.length };
    await appendEvent({
      ...{ actor, action: 'training.people-added', subject: { kind: 'course', id: courseId }, details, now },
    });
  });
}

const namesOf = (input: TraineesInput, part: TraineePart) =>
  part === 'coordinator' ? input.coordinators : input.staff;

const refusal = (key: 'training.error.name' | 'training.error.twice', part: TraineePart, name: string) =>
  new DomainError('invalid', key, { field: part === 'coordinator' ? 'coordinators' : 'staff', name });
