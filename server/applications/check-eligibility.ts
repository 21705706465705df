import { eligibilityOf, type EligibilityCheck } from '~/domain/eligibility/checks';
import type { Lot } from '~/domain/calls/schema';
import type { CallRecord } from '#server/models/call';
import { organisationFacts } from '#server/organisations/organisation-facts';
import { standingOf } from '#server/verification/standing-of';

interface Applicant {
  organisationId: string;
  call: Pick<CallRecord, 'current' | 'closesAt'>;
  lot: Lot;
  now: Date;
}

/** What the call has the portal check of an organisation that applies for one of its lots. */
export async function checkEligibility({ organisationId, call, lot, now }: Applicant): Promise<EligibilityCheck[]> {
  const { current, closesAt } = call;
  if (!current || !closesAt) throw new Error('Only a published call has applicants');
  const [facts, standing] = await Promise.all([organisationFacts(organisationId), standingOf(organisationId, now)]);
  return eligibilityOf({
    eligibility: current.content.eligibility,
    lot,
    facts,
    standing,
    deadline: closesAt,
    now,
  });
}
