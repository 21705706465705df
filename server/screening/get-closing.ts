import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized } from '~/domain/shared/localized';
import { assertChairs, assertWholeLot } from '#server/evaluation/assert-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { screeningOutcomes } from './screening-outcomes';

/** What the chair sees before closing the screening of a lot: how many are eligible, not, or still open. */
export async function getClosing({ actor, callId, lot }: { actor: Actor; callId: string; lot: string }) {
  const scope = await loadScope(actor, callId);
  assertChairs(scope, lot);
  if (scope.stages.get(lot) !== 'screening') throw new DomainError('wrong-state', 'screening.error.notNow');
  const outcomes = await screeningOutcomes(callId);
  const found = assertWholeLot(scope, lot).map(({ applicationId }) => outcomes.get(applicationId));
  return {
    callId,
    reference: scope.call.reference ?? '',
    lot: lotNames(scope.published).find(({ key }) => key === lot)?.name ?? emptyLocalized(),
    eligible: found.filter((outcome) => outcome?.eligible === true).length,
    ineligible: found.filter((outcome) => outcome?.eligible === false).length,
    open: found.filter((outcome) => outcome === undefined).length,
  };
}
