import type { Actor } from '~/domain/accounts/roles';
import { isSameForm } from '~/domain/form-builder/compare-forms';
import { applyOperation, type FormOperation } from '~/domain/form-builder/operations';
import { findQuestion, findSection } from '~/domain/form-builder/places';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { FormTemplate } from '#server/models/form-template';
import { formDigest } from './form-digest';
import { loadTemplateToChange } from './load-template';

/**
 * What the actor's page had shown: the working copy's revision, for whatever depends on the order of things; the digest of
 * the one question or section, where only that is changed and others may be changed by others meanwhile.
 */
export type Expected = { revision: number } | { digest: string };

interface Arguments {
  actor: Actor;
  programmeId: string;
  code: string;
  operation: FormOperation;
  expected: Expected;
  now: Date;
}

/** Does one thing to the working copy of a form. `stale` where it is no longer as the actor saw it. */
export function changeTemplate({ actor, programmeId, code, operation, expected, now }: Arguments) {
  return inTransaction(async () => {
    const { template } = await loadTemplateToChange(actor, programmeId, code);
    const { _id, form, usedKeys, revision } = template;
    if (!isAsExpected(form, operation, expected, revision)) throw new DomainError('stale', 'formBuilder.error.stale');
    const { definition, key } = applyOperation(form, operation, usedKeys);
    if (isSameForm(form, definition)) return { key, revision };
    const { matchedCount } = await FormTemplate.updateOne(
      { _id, revision },
      { $set: { form: definition, changed: { by: actor.userId, at: now } }, $inc: { revision: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'formBuilder.error.stale');
    await appendEvent({
      actor,
      action: 'form-templates.changed',
      subject: { kind: 'form-template', id: _id },
      details: { operation: operation.kind, key },
      before: form,
      after: definition,
      now,
    });
    return { key, revision: revision + 1 };
  });
}

function isAsExpected(form: FormDefinition, operation: FormOperation, expected: Expected, revision: number): boolean {
  if ('revision' in expected) return expected.revision === revision;
  if (operation.kind === 'change-question') return questionDigest(form, operation.key) === expected.digest;
  return operation.kind === 'change-section' && sectionDigest(form, operation.key) === expected.digest;
}

/** What tells whether a question is still as a page has shown it; null for one that is not there. */
export function questionDigest(form: FormDefinition, key: string): string | null {
  const question = findQuestion(form, key);
  return question ? formDigest(question) : null;
}

/** The same of a section's own texts: its questions are looked after one by one. */
export function sectionDigest(form: FormDefinition, key: string): string | null {
  const section = findSection(form, key);
  return section ? formDigest({ title: section.title, introduction: section.introduction }) : null;
}
