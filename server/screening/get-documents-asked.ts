import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import { ownUser } from '#server/accounts/change-user';
import { fingerprint } from '#server/applications/typed-questions';
import { formatFiles } from '#server/files/format-files';
import { namesOf } from '#server/submissions/names-in-mails';
import { signatoriesOf } from '#server/submissions/get-submitting';
import { loadRequest, requestedSection } from './load-request';
import { supplementOf } from './supplement';

interface Arguments {
  actor: Actor;
  applicationId: string;
  locale: Locale;
  now: Date;
}

export type DocumentsAskedPage = Awaited<ReturnType<typeof getDocumentsAsked>>;

/** What a committee asks of the actor's organisation, what is typed so far, or what was handed in. */
export async function getDocumentsAsked({ actor, applicationId, locale, now }: Arguments) {
  const loaded = await loadRequest(actor, applicationId, 'applications.read');
  const { application, call, request, definition, context, typed, files, errors } = loaded;
  const { organisationId, lot } = application;
  const supplement = await supplementOf(applicationId);
  const standing = request.answered ? 'answered' : now < request.until ? 'open' : 'late';
  return {
    applicationId,
    call: namesOf(call, lot),
    standing: standing as 'answered' | 'open' | 'late',
    until: request.until,
    reason: request.reason,
    answeredAt: request.answered?.at ?? null,
    definition,
    section: requestedSection(loaded),
    context,
    values: typed,
    /** Names what the form had shown. */
    base: fingerprint(typed),
    errors,
    answers: supplement?.answers ?? loaded.answers,
    files: formatFiles(files, locale),
    isEmpty: Object.keys(loaded.answers).length === 0,
    maySubmit: can(actor, 'applications.submit', { organisationId }),
    signatories: await signatoriesOf(organisationId),
    hasSecondStep: (await ownUser(actor.userId)).secondFactor !== null,
  };
}
