import { callStanding, type CallStanding } from '~/domain/applications/status';
import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import { mayBegin, type EligibilityCheck } from '~/domain/eligibility/checks';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import { assertCan } from '#server/accounts/assert-can';
import { organisationOf } from '#server/accounts/organisation-of';
import { loadOpenCall } from '#server/clarifications/load-open-call';
import { Application } from '#server/models/application';
import { checkEligibility } from './check-eligibility';
import { formOf, lotOf } from './load-application';

/** What somebody sees before their organisation begins to apply. */
export interface Beginning {
  call: { reference: string; title: Localized; criteria: Localized; closesAt: Date; standing: CallStanding };
  lot: { key: string; name: Localized };
  checks: EligibilityCheck[];
  mayBegin: boolean;
  sections: number;
  questions: number;
  /** The application that the organisation has begun already. */
  begun: string | null;
}

interface Arguments {
  actor: Actor;
  reference: string;
  lot: string;
  now: Date;
}

/** Whether the actor's organisation can apply for a lot, and if not, why. */
export async function getBeginning({ actor, reference, lot: key, now }: Arguments): Promise<Beginning> {
  const organisationId = organisationOf(actor);
  assertCan(actor, 'applications.prepare', { organisationId });
  const call = await loadOpenCall(reference, now);
  const lot = lotOf(call, key);
  const [begun, checks] = await Promise.all([
    Application.findOne({ callId: call._id, lot: key, organisationId }, { _id: 1 }).lean(),
    checkEligibility({ organisationId, call, lot, now }),
  ]);
  const { sections } = formOf(call);
  const { current } = call;
  return {
    call: {
      reference,
      title: current?.content.about.title ?? emptyLocalized(),
      criteria: current?.content.eligibility.criteria ?? emptyLocalized(),
      closesAt: call.closesAt ?? now,
      standing: callStanding(call, now),
    },
    lot: {
      key,
      name: (current && lotNames(current).find((one) => one.key === key)?.name) ?? emptyLocalized(),
    },
    checks,
    mayBegin: mayBegin(checks),
    sections: sections.length,
    questions: sections.reduce((sum, { questions }) => sum + questions.length, 0),
    begun: begun?._id ?? null,
  };
}
