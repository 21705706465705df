import { mergeByQuestion } from '~/domain/applications/merge';
import type { FormSection } from '~/domain/applications/form-definition';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { joinAnswers, type Choice } from '~/forms/application/join-answers';
import type { FormValues } from '~/forms/form-reply';
import { personNames } from '#server/audit/person-names';
import { inTransaction } from '#server/database/transaction';
import { ApplicationSection, type ApplicationSectionRecord } from '#server/models/application-section';
import { assertOpen, assertStillOpen, formOf } from './load-application';
import { loadDraft } from './load-draft';
import { recordChange } from './record-change';
import { openTyped, sealTyped, sectionId } from './sealed-answers';
import { fieldsOf, sectionOf } from './typed-section';
import { byQuestion, fingerprint, together } from './typed-questions';

/** The fingerprints of the answers that a page had shown, by question. */
export type Base = Record<string, string>;

/** What somebody made of two answers, and the fingerprint of the other one as it was shown to them. */
export type Choices = Record<string, { take: Choice; seen: string }>;

interface Arguments {
  actor: Actor;
  applicationId: string;
  section: string;
  /** All fields of the section's form; others are passed over. */
  typed: FormValues;
  base: Base;
  choices?: Choices;
  now: Date;
}

/** Two people changed the same answers of one section: nothing was stored. */
export interface SectionConflict {
  questions: string[];
  /** Who saved the section last, whether it was this person in another window, and when. */
  by: string;
  own: boolean;
  at: Date;
  /** The fields of the section as this person typed them, and as they are stored. */
  mine: FormValues;
  theirs: FormValues;
  /** The fingerprints of the stored answers in question: a choice names the one that it has seen. */
  seen: Base;
}

export type SavedSection = { saved: { base: Base; changed: string[] } } | { conflict: SectionConflict };

/**
 * Saves what was typed into one section, right or wrong: mistakes are told by the pages and keep nothing from being
 * stored. What a colleague changed meanwhile stays; where both changed one answer it is told, and nothing is stored
 * before somebody who has seen both has chosen. `late` from the call's deadline on.
 */
export async function saveSection({
  actor,
  applicationId,
  section,
  typed,
  base,
  choices = {},
  now,
}: Arguments): Promise<SavedSection> {
  const { application, call } = await loadDraft(actor, applicationId, 'applications.prepare');
  assertOpen(call, application, now);
  const definition = formOf(call);
  const asked = sectionOf(definition, section);
  const questions = asked.questions.map(({ key }) => key);
  const posted = byQuestion(questions, fieldsOf(asked, typed));
  const outcome = await inTransaction(async () => {
    await assertStillOpen(applicationId);
    const record = await ApplicationSection.findOne({
      _id: sectionId(applicationId, section),
    }).lean<ApplicationSectionRecord>();
    if (!record) throw new DomainError('not-found');
    const stored = byQuestion(questions, openTyped(record));
    const mine = chosen(asked, choices, { mine: posted, stored, base });
    const merge = mergeByQuestion({ questions, ...mine, stored, fingerprint });
    if (merge.conflicts.length > 0) {
      return { conflict: conflictOf(record, merge.conflicts, { mine: posted, stored }) };
    }
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
      const kind = Object.keys(choices).length > 0 ? 'merged' : 'saved';
      await recordChange({ actor, applicationId, kind, section, questions: merge.mine, now });
    }
    return { saved: { base: baseAfter(questions, posted, base, merge.theirs), changed: merge.mine } };
  });
  if (!('conflict' in outcome)) return outcome;
  const { by } = outcome.conflict;
  const names = await personNames([by]);
  return { conflict: { ...outcome.conflict, by: names.get(by) ?? by, own: by === actor.userId } };
}

type Answers = ReadonlyMap<string, FormValues>;

/** What is to be merged after the choices of somebody who has seen what is stored now. */
function chosen(section: FormSection, choices: Choices, sides: { mine: Answers; stored: Answers; base: Base }) {
  const mine = new Map(sides.mine);
  const base = new Map(Object.entries(sides.base));
  for (const question of section.questions) {
    const choice = choices[question.key];
    const stored = sides.stored.get(question.key) ?? {};
    if (!choice || choice.seen !== fingerprint(stored)) continue;
    base.set(question.key, choice.seen);
    if (choice.take === 'theirs') mine.set(question.key, stored);
    if (choice.take === 'both') mine.set(question.key, joinAnswers(question, mine.get(question.key) ?? {}, stored));
  }
  return { mine, base };
}

/** What the page shows now; of what others changed it still shows the old, and must go on saying so. */
function baseAfter(questions: readonly string[], mine: Answers, base: Base, theirs: readonly string[]): Base {
  const others = new Set(theirs);
  return Object.fromEntries(
    questions.flatMap((question) => {
      const shown = others.has(question) ? base[question] : mine.has(question) && fingerprint(mine.get(question));
      return shown ? [[question, shown]] : [];
    }),
  );
}

function conflictOf(
  { saved }: ApplicationSectionRecord,
  questions: string[],
  { mine, stored }: { mine: Answers; stored: Answers },
): Omit<SectionConflict, 'own'> {
  return {
    questions,
    by: saved?.by ?? '',
    at: saved?.at ?? new Date(0),
    mine: together(mine),
    theirs: together(stored),
    seen: Object.fromEntries(questions.map((question) => [question, fingerprint(stored.get(question))])),
  };
}
