import { separationBroken, type ActDone, type SeparatedAct } from '../accounts/separation';

interface Acts {
  id: string;
  prepared: { by: string };
  approved: { by: string } | null;
  recorded: { by: string } | null;
}

/** True when the separation rules let a person do an act on a payment, after what was done with it. */
export function isPersonFree(payment: Acts, userId: string, act: Extract<SeparatedAct, `payment.${string}`>): boolean {
  const on = { payment: payment.id };
  const done = [
    ['payment.prepare', payment.prepared.by] as const,
    ['payment.approve', payment.approved?.by] as const,
    ['payment.record', payment.recorded?.by] as const,
  ].flatMap(([act, by]): ActDone[] => (by === undefined ? [] : [{ userId: by, act, on }]));
  return separationBroken(done, { userId, act, on }) === null;
}
