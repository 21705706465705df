import { isLocked } from '~/domain/applications/status';
import { questionsOf } from '~/domain/applications/conditions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { typedLines } from '~/forms/application/typed-lines';
import { Organisation } from '#server/models/organisation';
import { draftDocument } from '#templates/reports/draft';
import { getDraft } from './get-draft';
import { readDraft } from './read-draft';

interface Arguments {
  actor: Actor;
  applicationId: string;
  locale: Locale;
  now: Date;
}

/** A draft of the actor's own organisation as a PDF; nothing of it stays in memory. */
export async function printDraft({ actor, applicationId, locale, now }: Arguments) {
  const draft = await getDraft({ actor, applicationId, now });
  const isSubmitted = isLocked(draft);
  if (isSubmitted && draft.call.isStrict) throw new DomainError('not-permitted', 'submissions.error.strict');
  const { answers } = readDraft(draft);
  const { call, lot, definition, context, typed, files, organisationId } = draft;
  const { name: organisation } = await Organisation.findById(organisationId, { name: 1 }).orFail().lean();
  const open = questionsOf(definition).filter(({ key, type }) => type !== 'files' && answers[key] === undefined);
  const unread = Object.fromEntries(open.map((question) => [question.key, typedLines(question, typed)]));
  const printed = {
    organisation,
    call,
    lot: lot.name,
    definition,
    context,
    answers,
    unread,
    files,
    at: now,
    isSubmitted,
  };
  return { reference: call.reference, bytes: await draftDocument(printed, locale) };
}
