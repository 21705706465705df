import { randomUUID } from 'node:crypto';
import { ONE_SITTING_MS, type ChangeKind } from '~/domain/applications/history';
import type { Actor } from '~/domain/accounts/roles';
import { ApplicationChange, type ApplicationChangeRecord } from '#server/models/application-change';
import { openJson, sealJson } from '#server/security/sealed-json';

interface Change {
  actor: Actor;
  applicationId: string;
  kind: ChangeKind;
  /** The key of the section; null for what is about the whole. */
  section: string | null;
  questions: readonly string[];
  now: Date;
}

const placeOf = (id: string) => `application-change:${id}`;

/**
 * Notes who changed what, for the history that the organisation's own people read. What one person saves in one sitting
 * is one entry. Call it inside the transaction of the change.
 */
export async function recordChange({ actor, applicationId, kind, section, questions, now }: Change): Promise<void> {
  const by = actor.userId;
  const last = kind === 'saved' ? await lastOf(applicationId, section) : null;
  if (last && last.kind === kind && last.by === by && now.getTime() - last.at.getTime() < ONE_SITTING_MS) {
    const all = [...new Set([...changedQuestions(last), ...questions])];
    await ApplicationChange.updateOne(
      { _id: last._id },
      { $set: { at: now, questions: sealJson(all, placeOf(last._id)) } },
    );
    return;
  }
  const _id = randomUUID();
  await ApplicationChange.create({
    _id,
    applicationId,
    kind,
    section,
    by,
    from: now,
    at: now,
    questions: sealJson(questions, placeOf(_id)),
  });
}

/** The keys of the questions that a change was about. */
export function changedQuestions({ _id, questions }: ApplicationChangeRecord): string[] {
  return openJson(questions, placeOf(_id)) as string[];
}

/** Forgets which questions all changes so far were about; who changed something and when stays. */
export async function forgetQuestions(applicationId: string): Promise<void> {
  const changes = await ApplicationChange.find({ applicationId }, { _id: 1 }).lean();
  if (changes.length === 0) return;
  await ApplicationChange.bulkWrite(
    changes.map(({ _id }) => ({
      updateOne: { filter: { _id }, update: { $set: { questions: sealJson([], placeOf(_id)) } } },
    })),
  );
}

const lastOf = (applicationId: string, section: string | null) =>
  ApplicationChange.findOne({ applicationId, section }).sort({ at: -1 }).lean<ApplicationChangeRecord>();
