import type { Actor } from '~/domain/accounts/roles';
import type { PlannedIndicator } from '~/domain/indicators/indicator';
import { Agreement } from '#server/models/agreement';
import { Indicator, type IndicatorRecord } from '#server/models/indicator';
import { loadOfficeService } from '#server/services/load-service';
import { planDigest } from './plan-digest';

/** The plan of a service as its form begins: what is set, else the indicators of its agreement. */
export async function getPlan({ actor, serviceId }: { actor: Actor; serviceId: string }) {
  const { _id: id, title, providerName, agreementId } = await loadOfficeService(actor, serviceId, 'services.manage');
  const there = await Indicator.find({ serviceId }).sort({ key: 1 }).lean<IndicatorRecord[]>();
  const indicators = there.length > 0 ? there.map(planned) : await agreedIndicators(agreementId);
  return { service: { id, title, providerName }, base: planDigest(there), indicators };
}

const planned = ({ key, name, unit, baseline, target, derived, disaggregations }: PlannedIndicator) => ({
  ...{ key, name, unit, baseline: String(baseline), target: String(target), derived: derived ?? '', disaggregations },
});

async function agreedIndicators(agreementId: string | null) {
  if (agreementId === null) return [];
  const agreement = await Agreement.findById(agreementId, { 'content.indicators': 1 }).lean();
  return (agreement?.content.indicators ?? []).map((one, at) =>
    planned({ ...one, key: `i${at + 1}`, derived: null, disaggregations: [] }),
  );
}
