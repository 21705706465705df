import type { Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { loadCall } from '#server/calls/load-call';
import type { CallRecord } from '#server/models/call';
import { Decision, type DecisionRecord } from '#server/models/decision';
import { latestTexts } from '#server/letter-texts/load-letter-paper';
import { Letter, type LetterRecord } from '#server/models/letter';
import type { LetterTextRecord } from '#server/models/letter-text';
import { canonicalSha256 } from '#server/ranking/stored-ranking';
import { mayKnowLot } from './knowable-lots';

interface Wanted {
  actor: Actor;
  callId: string;
  /** Of one lot only; of every lot without. */
  lot?: string | undefined;
  /** What the actor is about to do with them. */
  action: Action;
}

/** The letters of a call that are not issued, with the decisions that they tell of. */
export interface Drafts {
  call: CallRecord;
  decisions: DecisionRecord[];
  /** By lot in the call's order, in the decision's order. */
  drafts: LetterRecord[];
  /** Names exactly these drafts as they are: what an act on them is about. */
  sha256: string;
}

/**
 * The drafts of a call for somebody of its institution who may know the results of their lots; lots that the actor may not know
 * are not there. `not-found` where there is no call for the actor.
 */
export async function loadDrafts({ actor, callId, lot, action }: Wanted): Promise<Drafts> {
  const call = await loadCall(actor, callId, action);
  const filter = { callId, voided: null, issued: null, kind: { $ne: 'returned' as const } };
  const all = await Decision.find(lot === undefined ? filter : { ...filter, lot }).lean<DecisionRecord[]>();
  const decisions = [];
  for (const decision of inOrderOf(call, all))
    if (await mayKnowLot(actor, callId, decision.lot)) decisions.push(decision);
  const ids = decisions.map(({ _id }) => _id);
  const found = await Letter.find({ decisionId: { $in: ids }, state: 'draft' })
    .sort({ order: 1 })
    .lean<LetterRecord[]>();
  const texts = await latestTexts(call.institutionId);
  const drafts = ids
    .flatMap((id) => found.filter(({ decisionId }) => decisionId === id))
    .map((draft) => readInWordsOf(texts, draft));
  return { call, decisions, drafts, sha256: canonicalSha256(drafts.map(({ _id, version }) => [_id, version])) };
}

function inOrderOf({ current }: CallRecord, decisions: readonly DecisionRecord[]): DecisionRecord[] {
  const lots = current?.content.lots.lots.map(({ key }) => key) ?? [];
  return lots.flatMap((key) => decisions.filter(({ lot }) => lot === key));
}

/** A draft whose words an administrator changed after it was proofread was read by nobody as it is: it counts as not proofread. */
function readInWordsOf(texts: readonly LetterTextRecord[], draft: LetterRecord): LetterRecord {
  const { proofread, kind, locale } = draft;
  const changed = texts.find((text) => text.kind === kind && text.locale === locale);
  return proofread && changed && changed.at > proofread.at ? { ...draft, proofread: null } : draft;
}
