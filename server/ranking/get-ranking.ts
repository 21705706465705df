import type { Actor } from '~/domain/accounts/roles';
import { explainOutcome, explainPosition, type Sentence } from '~/domain/ranking/explanation';
import type { RankedPosition } from '~/domain/ranking/result';
import { DomainError } from '~/domain/shared/errors';
import { personNames } from '#server/audit/person-names';
import { unsettled } from '#server/consensus/unsettled';
import { loadResultReader, mayAnalyse, type ResultReader } from './load-result-reader';
import { lotSeed } from './lot-seed';
import type { LotOfCall } from './read-inputs';
import { latestRanking, type StoredRanking } from './stored-ranking';

interface Wanted extends LotOfCall {
  actor: Actor;
}

/** A position as the list shows it. */
export interface ListedPosition extends Pick<RankedPosition, 'place' | 'total' | 'requested' | 'outcome' | 'reserve'> {
  applicationId: string;
  why: Sentence[];
}

/** The ranking of a lot for whoever may know it; before it is made, for the committee, what it waits for. */
export async function getRanking({ actor, callId, lot }: Wanted) {
  const reader = await loadResultReader({ actor, callId, lot });
  const stored = reader.stage === 'consensus' ? null : await latestRanking(callId, lot);
  return {
    ...headOf(reader),
    mayAnalyse: mayAnalyse(actor, reader),
    mayMake: reader.isChair && reader.stage === 'consensus',
    unsettled: reader.isChair && reader.stage === 'consensus' ? (await unsettled(callId, lot)).length : 0,
    ranking: stored && { ...(await aboutOf(stored)), positions: listed(stored, reader) },
  };
}

/** One application's place with all of its arithmetic; `not-found` before the ranking is made. */
export async function getPosition({ actor, callId, lot, applicationId }: Wanted & { applicationId: string }) {
  const { reader, stored } = await loadMadeRanking({ actor, callId, lot });
  const { result, inputs } = stored;
  const found = result.positions.find((position) => position.applicationId === applicationId);
  if (!found) throw new DomainError('not-found');
  const { organisation: _, receipt, ...position } = found;
  return {
    ...headOf(reader),
    applicationId,
    receipt: isAnonymous(reader) ? null : receipt,
    position,
    why: explainPosition(found, result, inputs.rubric),
    criteria: inputs.rubric.criteria.map(({ key, name }) => ({ key, name })),
    groups: inputs.rubric.groups.map(({ key, name }) => ({ key, name })),
    scale: inputs.rubric.scale,
  };
}

/** The ranking of a lot that was made, for whoever may know it; `not-found` for all others and before. */
export async function loadMadeRanking(wanted: Wanted): Promise<{ reader: ResultReader; stored: StoredRanking }> {
  const reader = await loadResultReader(wanted);
  const stored = reader.stage === 'consensus' ? null : await latestRanking(wanted.callId, wanted.lot);
  if (!stored) throw new DomainError('not-found');
  return { reader, stored };
}

/** The call and the lot that pages of a result are about, and how their reader calls its applications. */
export function headOf({ call, lot, labels, scope, stage }: ResultReader) {
  return {
    call: { id: call._id, reference: call.reference ?? '', title: call.title },
    lot,
    stage,
    isMember: scope !== null,
    labels: Object.fromEntries(labels),
  };
}

const isAnonymous = ({ scope, terms }: ResultReader) => scope !== null && terms.anonymous;

const listed = ({ result, inputs }: StoredRanking, reader: ResultReader): ListedPosition[] =>
  result.positions
    .filter(({ applicationId }) => reader.labels.has(applicationId))
    .map((position) => {
      const { applicationId, place, total, requested, outcome, reserve } = position;
      return {
        applicationId,
        place,
        total,
        requested,
        outcome,
        reserve,
        why: explainOutcome(position, result, inputs.rubric),
      };
    });

async function aboutOf({ inputs, result, made, inputsSha256, resultSha256 }: StoredRanking) {
  const names = await personNames([made.by]);
  const { call, lot, method, seed } = inputs;
  const { minutes } = await lotSeed({ callId: call.id, reference: call.reference, lot: lot.key });
  return {
    made: { name: names.get(made.by) ?? '', at: made.at },
    method,
    ceiling: lot.ceiling,
    awards: lot.awards,
    allocated: result.allocated,
    left: result.left,
    seed,
    minutes,
    inputsSha256,
    resultSha256,
  };
}
