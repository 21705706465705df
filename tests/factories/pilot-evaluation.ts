import type { Actor } from '~/domain/accounts/roles';
import type { Lot } from '~/domain/calls/schema';
import type { EvaluationTerms } from '~/domain/evaluation/terms';
import { pilotForm } from '#server/demo/pilot/form';
import { communityServiceRubric } from '#server/rubric-library/library';
import { Call } from '#server/models/call';
import { completeDraft, type Begun } from './application';
import { createCallOffice, lot, publishCall, type CallOffice, type PublishedCall } from './call';
import { submitDraft } from './submission';
import { createInstitution, createOrganisation, createUser } from './user';

/** Somebody of a ministry. */
export interface Official {
  actor: Actor;
  name: string;
  email: string;
}

export interface PilotEvaluation {
  call: PublishedCall & { office: CallOffice };
  /** Five who vote, the chair first, of three ministries. */
  voting: Official[];
  secretary: Official;
  /** By the organisation's name, in the order of their submission. */
  applications: { organisation: string; applicationId: string; signatory: Actor }[];
}

const NAMES = ['Aýgül Garajaýewa', 'Bahar Nuryýewa', 'Kerim Amanow', 'Rahym Çaryýew', 'Jeren Saparowa'];
const ORGANISATIONS = ['Ýenme', 'Keýik Okara', 'Beýik Eýýam', 'Ak Bulut'];

interface PilotWishes extends Pick<Partial<Lot>, 'awards' | 'ceiling'> {
  organisations?: readonly string[];
}

/**
 * The pilot's call with its form and rubric, one lot for two awards, and four applications that were submitted; its deadline
 * is still to come. Committee people have accounts and nobody is appointed.
 */
export async function pilotEvaluation(
  terms: Partial<EvaluationTerms> = {},
  { organisations = ORGANISATIONS, ...wishes }: PilotWishes = {},
): Promise<PilotEvaluation> {
  const now = new Date();
  const office = await createCallOffice(now);
  const ministries = [...office.committee, (await createInstitution()).id];
  const seats = ministries.map((institutionId, at) => ({ institutionId, seats: at < 2 ? 2 : 1 }));
  const call = await publishCall(office, now, {
    lots: { lots: [lot({ awards: 2, ceiling: { amount: 90_000_00, currency: 'USD' }, ...wishes })] },
    form: { template: 'community-services', definition: pilotForm },
    rubric: { template: 'community-services', rubric: communityServiceRubric },
    committee: { minInstitutions: 3, quorum: 3, minScoreSheets: 3, seats },
  });
  await Call.updateOne({ _id: call.id }, { $set: { 'current.content.committee.evaluation': terms } });
  const official = async (name: string, at: number): Promise<Official> => {
    const home = { kind: 'institution' as const, id: ministries[at % ministries.length] ?? '' };
    const { actor, email } = await createUser({ roles: ['evaluator'], name, home });
    return { actor, name, email };
  };
  const applications = [];
  for (const organisation of organisations) {
    const { actor } = await createUser({
      home: await createOrganisation(organisation),
      name: `Signatory of ${organisation}`,
    });
    const draft: Begun = await completeDraft(call.reference, new Date(), actor);
    await submitDraft(draft);
    applications.push({ organisation, applicationId: draft.id, signatory: actor });
  }
  return {
    call: { ...call, office },
    voting: await Promise.all(NAMES.map(official)),
    secretary: await official('Oguljan Hydyrowa', 0),
    applications,
  };
}
