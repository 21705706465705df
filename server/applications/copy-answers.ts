import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import type { FormValues } from '~/forms/form-reply';
import { inTransaction } from '#server/database/transaction';
import { ApplicationSection, type ApplicationSectionRecord } from '#server/models/application-section';
import { answersFrom } from './copy-sources';
import { headOf, type DraftHead } from './get-draft';
import { assertOpen, assertStillOpen } from './load-application';
import { loadDraft } from './load-draft';
import { recordChange } from './record-change';
import type { Base } from './save-section';
import { openTyped, sealTyped } from './sealed-answers';
import { fieldsOf } from './typed-section';
import { byQuestion, fingerprint, together } from './typed-questions';

interface Arguments {
  actor: Actor;
  applicationId: string;
  /** The id of another application of the organisation, or `profile`. */
  from: string;
  /** The questions whose answers are to be copied, with the fingerprint of what the page has shown in their place. */
  questions: Base;
  /** The language of what is taken from the profile. */
  locale: Locale;
  now: Date;
}

/**
 * Copies chosen answers into a draft, over what the page has shown there. `stale` where a colleague changed one of them
 * since: then nothing is copied. Gives how many were.
 */
export async function copyAnswers({ actor, applicationId, from, questions, locale, now }: Arguments): Promise<number> {
  const { application, call } = await loadDraft(actor, applicationId, 'applications.prepare');
  assertOpen(call, application, now);
  const head = headOf(application, call, now);
  const found = await answersFrom({ actor, head, from, locale, now });
  return inTransaction(async () => {
    await assertStillOpen(applicationId);
    const records = await ApplicationSection.find({ applicationId }).lean<ApplicationSectionRecord[]>();
    let copied = 0;
    for (const record of records) {
      const { typed, changed } = withCopies(record, head, found, questions);
      if (changed.length === 0) continue;
      const { matchedCount } = await ApplicationSection.updateOne(
        { _id: record._id, revision: record.revision },
        {
          $set: {
            ...sealTyped(record._id, typed, head.definition),
            revision: record.revision + 1,
            saved: { by: actor.userId, at: now },
          },
        },
      );
      if (matchedCount === 0) throw new DomainError('stale');
      await recordChange({ actor, applicationId, kind: 'copied', section: record.section, questions: changed, now });
      copied += changed.length;
    }
    return copied;
  });
}

function withCopies(
  record: ApplicationSectionRecord,
  { definition }: DraftHead,
  found: ReadonlyMap<string, FormValues>,
  wanted: Base,
): { typed: FormValues; changed: string[] } {
  const section = definition.sections.find(({ key }) => key === record.section);
  if (!section) return { typed: {}, changed: [] };
  const keys = section.questions.map(({ key }) => key);
  const answers = byQuestion(keys, openTyped(record));
  const changed: string[] = [];
  for (const key of keys) {
    const copy = found.get(key);
    if (!copy || wanted[key] === undefined) continue;
    if (wanted[key] !== fingerprint(answers.get(key))) throw new DomainError('stale', 'applications.copy.stale');
    answers.set(key, fieldsOf(section, copy));
    changed.push(key);
  }
  return { typed: together(answers), changed };
}
