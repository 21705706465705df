import type { Actor } from '~/domain/accounts/roles';
import { DECISION_TABLE } from '~/domain/decisions/decision-table';
import { applicantLabel } from '~/domain/scoring/applicant';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { Text } from '~/locales/text';
import { loadCall } from '#server/calls/load-call';
import { each, type ExportedTable } from '#server/exports/exported-table';
import { loadResultReader } from '#server/ranking/load-result-reader';
import { openDecision } from './decision-content';
import { standingDecision } from './standing-decision';

interface Wanted {
  actor: Actor;
  params: Record<string, string | undefined>;
  locale: Locale;
  text: Text;
}

/** The decision on a lot as a table that leaves the portal; `not-found` before there is one. */
export async function exportDecision({ actor, params, locale, text }: Wanted): Promise<ExportedTable<string>> {
  const { callId = '', lot = '' } = params;
  const call = await loadCall(actor, callId, 'decisions.read');
  const reader = await loadResultReader({ actor, callId, lot });
  const decision = await standingDecision(callId, lot);
  if (!decision) throw new DomainError('not-found');
  const rows = openDecision(decision).flatMap((application) => {
    const { applicationId, place, outcome, requested, amount, reserve, conditions } = application;
    const label = reader.labels.get(applicationId);
    if (!label) return [];
    const cells = {
      place,
      application: applicantLabel(label, text),
      outcome,
      requested,
      amount,
      reserve,
      conditions: conditions.map((condition) => inLanguage(condition, locale)).join(' '),
    };
    return [{ id: applicationId, cells }];
  });
  const fileName = `${call.reference ?? 'call'}-${lot}-decision`;
  return { definition: DECISION_TABLE, text, rows: each(rows), fileName };
}
