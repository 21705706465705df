import type { Actor } from '~/domain/accounts/roles';
import { can } from '~/domain/accounts/permissions';
import { balancesOf, type Balances } from '~/domain/disbursements/entry-kinds';
import { moneyOf } from '~/domain/programmes/money';
import type { Localized } from '~/domain/shared/localized';
import type { Currency } from '~/domain/shared/money';
import { committedMoney } from '#server/calls/committed-money';
import { Call } from '#server/models/call';
import { ledgerSums, type LedgerSum } from './ledger-sums';
import { listMonths, monthToClose } from './list-months';
import { loadLedger, readableLedgers, type LedgerProgramme } from './load-ledger';

/** Where the money of a source in one currency is now; in minor units. */
export interface SourcePosition {
  source: string;
  name: Localized;
  currency: Currency;
  budget: number;
  /** Of the budget, what no call, award or agreement binds. */
  free: number;
  balances: Balances;
}

export interface LedgerOverview {
  id: string;
  code: string;
  name: Localized;
  positions: SourcePosition[];
}

/** The ledgers that the actor may read, each with what its sources of money stand at. */
export async function listLedgers(actor: Actor): Promise<LedgerOverview[]> {
  const overviews: LedgerOverview[] = [];
  for (const programme of await readableLedgers(actor))
    overviews.push(
      await overviewOf(programme, await ledgerSums({ scope: { programmeId: programme._id }, by: ['source'] })),
    );
  return overviews;
}

/** One programme's ledger: by source, by call and by month. */
export async function getLedger(actor: Actor, programmeId: string, now: Date) {
  const programme = await loadLedger(actor, programmeId, 'ledger.read');
  const sums = await ledgerSums({ scope: { programmeId }, by: ['source', 'callId'] });
  return {
    ...(await overviewOf(programme, sums)),
    calls: await callPositions(sums),
    months: await listMonths(programmeId, now),
    toClose: can(actor, 'ledger.close', { institutionId: programme.institutionId })
      ? await monthToClose(programmeId, now)
      : null,
  };
}

async function overviewOf(
  { _id, code, name, sources }: LedgerProgramme,
  sums: readonly LedgerSum<'source'>[],
): Promise<LedgerOverview> {
  const names = new Map(sources.map((one) => [one.code, one.name]));
  const positions = moneyOf(sources, await committedMoney(_id)).map(({ source, budget, uncommitted }) => ({
    source,
    name: names.get(source) ?? { en: source, ru: source, tk: source },
    currency: budget.currency,
    budget: budget.amount,
    free: uncommitted.amount,
    balances: balancesOf(sums.filter((sum) => sum.source === source && sum.currency === budget.currency)),
  }));
  return { id: _id, code, name, positions };
}

/** What the agreements of each call stand at. */
async function callPositions(sums: readonly LedgerSum<'callId'>[]) {
  const groups = new Map<string, LedgerSum<'callId'>[]>();
  for (const sum of sums) {
    const key = `${sum.callId} ${sum.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), sum]);
  }
  const ids = [...new Set(sums.map(({ callId }) => callId))];
  const calls = await Call.find({ _id: { $in: ids } }, { reference: 1 }).lean();
  const references = new Map(calls.map(({ _id, reference }) => [_id, reference]));
  return [...groups.values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const reference = references.get(first.callId) ?? first.callId;
      return [{ callId: first.callId, reference, currency: first.currency, balances: balancesOf(own) }];
    })
    .sort((one, other) => (one.reference < other.reference ? -1 : 1));
}
