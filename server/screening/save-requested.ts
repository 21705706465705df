import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { FormValues } from '~/forms/form-reply';
import { fieldsOf } from '#server/applications/typed-section';
import { fingerprint } from '#server/applications/typed-questions';
import { databaseClock } from '#server/database/database-time';
import { Screening } from '#server/models/screening';
import { assertAnswerable, lateAnswer, loadRequest, requestedSection } from './load-request';
import { sealDraft } from './supplement';

interface Arguments {
  actor: Actor;
  applicationId: string;
  typed: FormValues;
  /** The fingerprint of what the form had shown. */
  base: string;
  now: Date;
}

/**
 * Keeps what was typed of what a committee asks for, right or wrong. `stale` where a colleague has typed something else
 * meanwhile, `late` by the database's clock.
 */
export async function saveRequested({ actor, applicationId, typed, base, now }: Arguments): Promise<void> {
  const loaded = await loadRequest(actor, applicationId, 'applications.prepare');
  assertAnswerable(loaded, now);
  const given = fieldsOf(requestedSection(loaded), typed);
  if (fingerprint(given) === fingerprint(loaded.typed)) return;
  if (base !== fingerprint(loaded.typed)) throw new DomainError('stale', 'screening.error.changed');
  const { matchedCount } = await Screening.updateOne(
    {
      _id: applicationId,
      draft: loaded.record.draft,
      'request.answered': null,
      $expr: { $lt: [databaseClock(), '$request.until'] },
    },
    { $set: { draft: sealDraft(applicationId, given) } },
  );
  if (matchedCount > 0) return;
  const { request } = await loadRequest(actor, applicationId, 'applications.prepare');
  if (!request.answered && now >= request.until) throw lateAnswer(request);
  throw new DomainError('stale', 'screening.error.changed');
}
