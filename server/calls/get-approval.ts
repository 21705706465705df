import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { changedSections, isMaterial } from '~/domain/calls/addendum';
import { beyondBudget, ceilingsOf, type SourceAmount } from '~/domain/calls/budget';
import type { CodeNames } from '~/domain/calls/call-choices';
import type { Fault } from '~/domain/calls/rules';
import type { CallContent, Section } from '~/domain/calls/schema';
import type { MoneySource } from '~/domain/programmes/schema';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import type { MessageKey } from '~/domain/shared/message-key';
import { personNames } from '#server/audit/person-names';
import { openersStanding } from '#server/sealing/openers-standing';
import { assertIndependent } from './assert-independent';
import { callChoices } from './call-choices';
import { committedMoney } from './committed-money';
import { loadCall, loadOpenVersion } from './load-call';
import { versionFaults } from './version-faults';

/** Money of one source and currency: what there is, what other calls have, and what this call asks, in minor units. */
export interface BudgetLine extends Omit<SourceAmount, 'amount'> {
  budget: number;
  committed: number;
  asked: number;
  /** What is missing; 0 where the money suffices. */
  missing: number;
}

/** A submitted version as an approver reads it. */
export interface ApprovalPage {
  callId: string;
  title: Localized;
  number: number;
  /** Of the version in preparation: what a decision must send back. */
  version: number;
  submitted: { by: string; at: Date };
  content: CallContent;
  /** What is published now; null for a call's first version. */
  before: CallContent | null;
  changed: Section[];
  material: boolean;
  reason: Localized | null;
  names: CodeNames;
  faults: Fault[];
  /** What the openers lack for a first version to be published; null when nothing. */
  openersFault: MessageKey | null;
  budget: BudgetLine[];
  /** Why this person cannot decide; null where they can. */
  barred: MessageKey | null;
}

export async function getApproval(actor: Actor, callId: string, now: Date): Promise<ApprovalPage> {
  const call = await loadCall(actor, callId, 'calls.read');
  const open = await loadOpenVersion(call);
  if (!open.submitted) throw new DomainError('wrong-state', 'calls.error.notSubmitted');
  const { choices, programme } = await callChoices(call);
  const committed = await committedMoney(call.programmeId, callId);
  const { by, at } = open.submitted;
  const people = await personNames([by]);
  const changed = call.current ? changedSections(call.current.content, open.content) : [];
  return {
    callId,
    title: open.content.about.title,
    number: open.number,
    version: open.version,
    submitted: { by: people.get(by) ?? by, at },
    content: open.content,
    before: call.current?.content ?? null,
    changed,
    material: isMaterial(changed),
    reason: open.reason,
    names: choices.names,
    faults: await versionFaults(call, open, programme, now),
    openersFault: call.approved ? null : (await openersStanding(callId)).fault,
    budget: budgetLines(programme.sources, committed, ceilingsOf(open.content.lots.lots)),
    barred: can(actor, 'calls.approve', { institutionId: call.institutionId })
      ? whyDependent(actor, open)
      : 'callApproval.barred.reader',
  };
}

function whyDependent(actor: Actor, open: Parameters<typeof assertIndependent>[1]): MessageKey | null {
  try {
    assertIndependent(actor, open);
    return null;
  } catch (error) {
    if (error instanceof DomainError && error.explanation) return error.explanation;
    throw error;
  }
}

function budgetLines(
  sources: readonly MoneySource[],
  committed: readonly SourceAmount[],
  asked: readonly SourceAmount[],
): BudgetLine[] {
  const budgets = sources.flatMap(({ code, budgets }) => budgets.map((money) => ({ source: code, ...money })));
  const missing = beyondBudget(sources, committed, asked);
  const pairs = new Map([...budgets, ...committed, ...asked].map((one) => [`${one.source} ${one.currency}`, one]));
  return [...pairs.values()].map(({ source, currency }) => {
    const of = (amounts: readonly SourceAmount[]) =>
      amounts.find((one) => one.source === source && one.currency === currency)?.amount ?? 0;
    return {
      source,
      currency,
      budget: of(budgets),
      committed: of(committed),
      asked: of(asked),
      missing: of(missing),
    };
  });
}
