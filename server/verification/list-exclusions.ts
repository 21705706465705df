import { personNames } from '#server/audit/person-names';
import { Exclusion } from '#server/models/exclusion';

const SHOWN = 50;

interface ShownAct {
  by: string;
  at: Date;
}

/** An exclusion with those who acted on it. Days are `2026-11-22`. */
export interface ShownExclusion {
  id: string;
  from: string;
  until: string | null;
  reason: string;
  proposed: ShownAct;
  approved: ShownAct | null;
  declined: (ShownAct & { reason: string }) | null;
  lifted: (ShownAct & { reason: string }) | null;
}

/** Every exclusion that was ever proposed for an organisation, the latest first, at most 50. */
export async function listExclusions(organisationId: string): Promise<ShownExclusion[]> {
  const records = await Exclusion.find({ organisationId }).sort({ 'proposed.at': -1 }).limit(SHOWN).lean();
  const acts = records.flatMap(({ proposed, approved, declined, lifted }) => [proposed, approved, declined, lifted]);
  const people = await personNames(acts.map((act) => act?.by ?? null));
  const named = <Act extends ShownAct>(act: Act): Act => ({ ...act, by: people.get(act.by) ?? act.by });
  return records.map(({ _id, from, until, reason, proposed, approved, declined, lifted }) => ({
    id: _id,
    from,
    until,
    reason,
    proposed: named(proposed),
    approved: approved && named(approved),
    declined: declined && named(declined),
    lifted: lifted && named(lifted),
  }));
}
