import type { Standing } from '~/domain/organisations/standing';
import { isWithin } from '~/domain/verification/standing';
import { Exclusion, type ExclusionRecord } from '#server/models/exclusion';
import { Verification, type VerificationRecord } from '#server/models/verification';

/**
 * How the state saw organisations at an instant in the past, by the records behind their standing: what was decided or
 * lifted later does not count.
 */
export async function standingsAt(organisationIds: readonly string[], at: Date): Promise<Map<string, Standing>> {
  const of = { organisationId: { $in: organisationIds } };
  const [steps, exclusions] = await Promise.all([
    Verification.find({ ...of, step: { $in: ['verified', 'refused'] }, at: { $lte: at } })
      .sort({ number: 1 })
      .lean<VerificationRecord[]>(),
    Exclusion.find({ ...of, 'approved.at': { $lte: at } }).lean<ExclusionRecord[]>(),
  ]);
  const lastStep = new Map(steps.map((step) => [step.organisationId, step]));
  const excluded = new Set(
    exclusions
      .filter((exclusion) => isWithin(exclusion, at) && (!exclusion.lifted || exclusion.lifted.at > at))
      .map(({ organisationId }) => organisationId),
  );
  return new Map(
    organisationIds.map((id) => [
      id,
      { verifiedUntil: lastStep.get(id)?.validUntil ?? null, excluded: excluded.has(id) },
    ]),
  );
}
