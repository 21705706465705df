import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Trainee, type TraineeRecord } from '#server/models/trainee';

interface Arguments {
  actor: Actor;
  courseId: string;
  traineeId: string;
  now: Date;
}

/**
 * Takes somebody out of a course: an organisation while nobody has marked an attendance, a manager until there is a
 * certificate. `wrong-state` afterwards.
 */
export async function removeTrainee({ actor, courseId, traineeId, now }: Arguments): Promise<void> {
  await inTransaction(async () => {
    const person = await Trainee.findOne({ _id: traineeId, courseId }).lean<TraineeRecord>();
    const isOffice = person !== null && can(actor, 'training.manage', { institutionId: person.institutionId });
    const isOwn = person !== null && can(actor, 'training.follow', { organisationId: person.organisationId });
    if (!person || (!isOffice && !isOwn)) throw new DomainError('not-found');
    if (person.certificate) throw new DomainError('wrong-state', 'training.error.frozen');
    if (!isOffice && person.attended.length > 0) throw new DomainError('wrong-state', 'training.error.attended');
    const { deletedCount } = await Trainee.deleteOne({ _id: traineeId, version: person.version });
    if (deletedCount === 0) throw new DomainError('stale', 'training.error.stale');
    await appendEvent({
      ...{ actor, action: 'training.person-removed', subject: { kind: 'course', id: courseId }, now },
      details: { organisationId: person.organisationId, sessions: person.attended.length },
    });
  });
}
