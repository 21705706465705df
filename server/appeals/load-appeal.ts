import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { recusedIn } from '#server/decisions/recused-in';
import { Appeal, type AppealRecord } from '#server/models/appeal';
import { openJson, sealJson } from '#server/security/sealed-json';

/** Who was named to examine it, and those who oversee the institution; nobody who has a conflict in the lot. */
export async function mayRead(
  actor: Actor,
  { institutionId, reviewers, callId, lot }: Pick<AppealRecord, 'institutionId' | 'reviewers' | 'callId' | 'lot'>,
): Promise<boolean> {
  const isNamed = reviewers.some(({ userId }) => userId === actor.userId) && can(actor, 'appeals.review');
  if (!isNamed && !can(actor, 'appeals.read', { institutionId })) return false;
  return !(await recusedIn(callId, lot)).has(actor.userId);
}

/** An appeal that the actor may read; `not-found` for everybody else. */
export async function loadAppeal(actor: Actor, appealId: string, action: Action): Promise<AppealRecord> {
  const appeal = await Appeal.findOne({ _id: appealId }).lean<AppealRecord>();
  if (!appeal || !(await mayRead(actor, appeal))) throw new DomainError('not-found');
  assertCan(actor, action, { institutionId: appeal.institutionId });
  return appeal;
}

const place = (id: string) => `appeal:${id}`;

/** The words of an appeal under the key ring. */
export const sealAppeal = (id: string, text: string): string => sealJson({ text }, place(id));

/** The same out of their seal. Whether the asker may know them is asked before. */
export const openAppeal = ({ _id, content }: Pick<AppealRecord, '_id' | 'content'>): string =>
  (openJson(content, place(_id)) as { text: string }).text;
