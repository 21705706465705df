import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { BankStatement, type BankStatementRecord } from '#server/models/bank-statement';
import { officeScope } from './office-scope';

const SHOWN = 25;

async function loadStatement(actor: Actor, statementId: string, action: Action): Promise<BankStatementRecord> {
  const statement = await BankStatement.findOne({ _id: statementId }).lean<BankStatementRecord>();
  if (!statement || !can(actor, 'payments.read', { institutionId: statement.institutionId }))
    throw new DomainError('not-found');
  assertCan(actor, action, { institutionId: statement.institutionId });
  return statement;
}

/** The latest statements of the actor's institution. */
export async function listStatements(actor: Actor) {
  const statements = await BankStatement.find(officeScope(actor), { rows: 0 })
    .sort({ 'taken.at': -1 })
    .limit(SHOWN)
    .lean<Omit<BankStatementRecord, 'rows'>[]>();
  return statements.map(({ _id: id, taken, mismatches, closed }) => ({
    ...{ id, at: taken.at, by: taken.name, open: closed ? 0 : mismatches },
  }));
}

export type StatementPage = Awaited<ReturnType<typeof getStatement>>;

/** What became of each row of a statement. */
export async function getStatement(actor: Actor, statementId: string) {
  const { _id: id, ...statement } = await loadStatement(actor, statementId, 'payments.read');
  const isOpen = statement.mismatches > 0 && statement.closed === null;
  const mayClose = isOpen && can(actor, 'payments.record', { institutionId: statement.institutionId });
  return { id, ...statement, mayClose };
}

/** Somebody has dealt with what did not fit; a second time it is done already. */
export async function closeStatement(given: { actor: Actor; statementId: string; now: Date }): Promise<void> {
  const { actor, statementId, now } = given;
  await loadStatement(actor, statementId, 'payments.record');
  await inTransaction(async () => {
    const closed = { by: actor.userId, name: actor.name, at: now };
    const { modifiedCount } = await BankStatement.updateOne({ _id: statementId, closed: null }, { $set: { closed } });
    if (modifiedCount === 0) return;
    const subject = { kind: 'bank-statement', id: statementId };
    await appendEvent({ actor, action: 'bank-statements.closed', subject, now });
  });
}
