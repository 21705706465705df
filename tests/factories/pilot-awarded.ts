import type { Actor } from '~/domain/accounts/roles';
import { decideLot } from '#server/decisions/decide-lot';
import { latestReport } from '#server/evaluation-report/latest-report';
import { Award, type AwardRecord } from '#server/models/award';
import { Call } from '#server/models/call';
import { Decision } from '#server/models/decision';
import { Letter } from '#server/models/letter';
import { answer } from './award';
import { pilotRecommended, type PilotRecommended } from './pilot-recommended';
import { issueResults } from './results';
import { createUser } from './user';

const DAY = 24 * 60 * 60 * 1000;

export interface PilotAwarded extends PilotRecommended {
  /** Of "Gyzyl Haç" and "Ýenme". */
  awards: { award: AwardRecord; organisation: string; signatory: Actor; representative: Actor }[];
  finance: Actor;
  /** A second person of finance. */
  cashier: Actor;
}

/** The pilot's call after its standstill: the Red Crescent and "Ýenme" have accepted their awards, "Keýik Okara" declined. */
export async function pilotAwarded(): Promise<PilotAwarded> {
  const pilot = await pilotRecommended();
  const { call, applications, lot } = pilot;
  const place = { callId: call.id, lot };
  const reportSha256 = (await latestReport(call.id, lot))?.sha256 ?? '';
  const input = { kind: 'approved' as const, reportSha256, reason: '' };
  await decideLot({ actor: call.office.approver, ...place, input, now: new Date() });
  const { userId, name } = call.office.manager;
  await Letter.updateMany({ callId: call.id }, { $set: { proofread: { by: userId, name, at: new Date() } } });
  await issueResults(pilot);

  const awards: PilotAwarded['awards'] = [];
  for (const { applicationId, organisation, signatory } of applications.slice(0, 3)) {
    const { _id } = await Award.findOne({ applicationId, live: true }).orFail().lean();
    const kind = organisation === 'Keýik Okara' ? 'declined' : 'accepted';
    await answer(signatory, _id, { kind });
    const award = await Award.findById(_id).orFail().lean<AwardRecord>();
    const { actor: representative } = await createUser({ roles: ['representative'], home: signatory.home });
    if (kind === 'accepted') awards.push({ award, organisation, signatory, representative });
  }

  // The standstill is over.
  const standstillUntil = new Date(Date.now() - DAY);
  await Decision.updateOne(
    { callId: call.id, lot, kind: 'approved' },
    { $set: { 'issued.standstillUntil': standstillUntil } },
  ).orFail();
  await Call.updateOne({ _id: call.id }, { $set: { standstillUntil } }).orFail();

  const home = { kind: 'institution' as const, id: call.office.institutionId };
  const { actor: finance } = await createUser({ roles: ['finance'], home, name: 'Ogulgerek Nurmyradowa' });
  const { actor: cashier } = await createUser({ roles: ['finance'], home, name: 'Serdar Hojaýew' });
  return { ...pilot, awards, finance, cashier };
}
