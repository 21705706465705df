import type { FormDefinition } from '~/domain/applications/form-definition';
import { mergeByQuestion } from '~/domain/applications/merge';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { FormValues } from '~/forms/form-reply';
import { inTransaction } from '#server/database/transaction';
import { ApplicationSection, type ApplicationSectionRecord } from '#server/models/application-section';
import { assertOpen, formOf, loadApplication, loadCallOf } from './load-application';
import { recordChange } from './record-change';
import { openTyped, sealTyped, sectionId } from './sealed-answers';
import { byQuestion, fingerprint, together } from './typed-questions';

/** The fingerprints of the answers that a page had shown, by question. */
export type Base = Record<string, string>;

interface Arguments {
  actor: Actor;
  applicationId: string;
  section: string;
  /** All fields of the section's form; others are passed over. */
  typed: FormValues;
  base: Base;
  now: Date;
}

/** Two people changed the same answers of one section: nothing was stored. */
export interface SectionConflict {
  questions: string[];
  /** Who saved the section last, and when. */
  by: string;
  at: Date;
  /** The fields of these questions as this person typed them, and as they are stored. */
  mine: FormValues;
  theirs: FormValues;
  /** What a form must carry that has shown both. */
  base: Base;
}

export type SavedSection = { saved: { base: Base; changed: string[] } } | { conflict: SectionConflict };

/**
 * Saves what was typed into one section, right or wrong: mistakes are told by the pages and keep nothing from being
 * stored. What a colleague changed meanwhile stays; where both changed one answer it is told, and nothing is stored.
 * `late` from the call's deadline on.
 */
export function saveSection({ actor, applicationId, section, typed, base, now }: Arguments): Promise<SavedSection> {
  return inTransaction(async () => {
    const application = await loadApplication(actor, applicationId, 'applications.prepare');
    const call = await loadCallOf(application);
    assertOpen(call, now);
    const definition = formOf(call);
    const questions = questionsOf(definition, section);
    const record = await ApplicationSection.findOne({
      _id: sectionId(applicationId, section),
    }).lean<ApplicationSectionRecord>();
    if (!record) throw new DomainError('not-found');
    const mine = byQuestion(questions, typed);
    const stored = byQuestion(questions, openTyped(record));
    const merge = mergeByQuestion({ questions, base: new Map(Object.entries(base)), mine, stored, fingerprint });
    if (merge.conflicts.length > 0) return { conflict: conflictOf(record, merge.conflicts, { mine, stored, base }) };
    if (merge.mine.length > 0) {
      const { matchedCount } = await ApplicationSection.updateOne(
        { _id: record._id, revision: record.revision },
        {
          $set: {
            ...sealTyped(record._id, together(merge.merged), definition),
            revision: record.revision + 1,
            saved: { by: actor.userId, at: now },
          },
        },
      );
      if (matchedCount === 0) throw new DomainError('stale');
      await recordChange({ actor, applicationId, kind: 'saved', section, questions: merge.mine, now });
    }
    return { saved: { base: baseAfter(questions, mine, base, merge.theirs), changed: merge.mine } };
  });
}

function questionsOf({ sections }: FormDefinition, key: string): string[] {
  const section = sections.find((one) => one.key === key);
  if (!section) throw new DomainError('not-found');
  return section.questions.map((question) => question.key);
}

/** What the page shows now; of what others changed it still shows the old, and must go on saying so. */
function baseAfter(
  questions: readonly string[],
  mine: ReadonlyMap<string, FormValues>,
  base: Base,
  theirs: readonly string[],
): Base {
  const others = new Set(theirs);
  return Object.fromEntries(
    questions.flatMap((question) => {
      const shown = others.has(question) ? base[question] : mine.has(question) && fingerprint(mine.get(question));
      return shown ? [[question, shown]] : [];
    }),
  );
}

interface Sides {
  mine: ReadonlyMap<string, FormValues>;
  stored: ReadonlyMap<string, FormValues>;
  base: Base;
}

function conflictOf(
  { saved }: ApplicationSectionRecord,
  questions: string[],
  { mine, stored, base }: Sides,
): SectionConflict {
  const only = (side: ReadonlyMap<string, FormValues>) =>
    together(new Map(questions.map((question) => [question, side.get(question) ?? {}])));
  const seen = questions.map((question) => [question, fingerprint(stored.get(question))]);
  return {
    questions,
    by: saved?.by ?? '',
    at: saved?.at ?? new Date(0),
    mine: only(mine),
    theirs: only(stored),
    base: { ...base, ...(Object.fromEntries(seen) as Base) },
  };
}
