import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import { requestableQuestions, requestEnds } from '~/domain/screening/requestable';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized } from '~/domain/shared/localized';
import { applicationLabels } from '#server/scoring/application-labels';
import { checklistsOf } from './checklists';
import { mayRequest } from './get-screening';
import { loadScreening } from './load-screening';

interface Arguments {
  actor: Actor;
  callId: string;
  applicationId: string;
  now: Date;
}

export type RequestForm = Awaited<ReturnType<typeof getRequestForm>>;

/** What an organisation can be asked for; `not-found` for whoever cannot ask, or not any more. */
export async function getRequestForm({ actor, callId, applicationId, now }: Arguments) {
  const loaded = await loadScreening({ actor, callId, applicationId });
  const { scope, application } = loaded;
  if (!mayRequest(loaded)) throw new DomainError('not-found');
  const [labels, checklists] = await Promise.all([applicationLabels(scope), checklistsOf(scope, [application], now)]);
  const screened = checklists.get(applicationId);
  const days = scope.terms.documentDays;
  return {
    callId,
    reference: scope.call.reference ?? '',
    applicationId,
    applicant: labels.get(applicationId) ?? { number: 0 },
    lot: lotNames(scope.published).find(({ key }) => key === application.lot)?.name ?? emptyLocalized(),
    questions: screened
      ? requestableQuestions(screened.definition, screened.answers).map(({ key, label, type }) => ({
          key,
          label,
          type,
        }))
      : [],
    days,
    until: requestEnds(now, days),
  };
}
