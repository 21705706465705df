import type { z } from 'zod';
import type { Actor } from '~/domain/accounts/roles';
import type { enrolSchema } from '~/domain/accounts/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { Session } from '#server/models/session';
import { hashOfToken } from '#server/security/secret-token';
import { assertCan } from './assert-can';
import { changeUser, ownUser } from './change-user';
import { confirmPassword } from './confirm-password';
import { endSessions } from './end-sessions';
import { newRecoveryCodes } from './recovery-codes';
import { rotateSession } from './rotate-session';
import { stepOfCode } from './totp';

interface Arguments {
  actor: Actor;
  sessionId: string;
  input: z.output<typeof enrolSchema>;
  now: Date;
}

interface Enrolled {
  token: string;
  /** To be shown now and never again. */
  recoveryCodes: string[];
}

/**
 * Sets the second step up once the phone shows a right code. Sessions opened without it end; this one goes on under the
 * returned token. Throws `invalid` (password or code), `throttled`, `wrong-state`.
 */
export async function enrolSecondFactor({ actor, sessionId, input, now }: Arguments): Promise<Enrolled> {
  const user = await ownUser(actor.userId);
  assertCan(actor, 'account.second-factor', { userId: user._id });
  if (user.secondFactor) throw new DomainError('wrong-state', 'accounts.error.enrolled');
  await confirmPassword(user, input.currentPassword);
  const secret = (await Session.findOne({ _id: sessionId, ended: null }).lean())?.offeredSecret;
  if (!secret) throw new DomainError('wrong-state', 'accounts.error.signInAgain');
  const lastStep = stepOfCode({ userId: user._id, sealedSecret: secret, code: input.code, afterStep: -1, now });
  if (lastStep === null) throw new DomainError('invalid', 'accounts.error.code', { field: 'code' });
  const { codes, hashes } = newRecoveryCodes();
  const token = await inTransaction(async () => {
    await changeUser(user, { secondFactor: { secret, confirmedAt: now, lastStep, recoveryHashes: hashes } });
    const goesOn = await rotateSession({ sessionId, now });
    await endSessions({ userId: user._id, reason: 'access', except: hashOfToken(goesOn), now });
    const subject = { kind: 'user', id: user._id };
    await appendEvent({ actor, action: 'accounts.second-factor-enrolled', subject, now });
    const to = { email: user.email, locale: user.locale, userId: user._id };
    await enqueueMail({ to, template: 'second-factor-on', props: { name: user.name }, now });
    return goesOn;
  });
  return { token, recoveryCodes: codes };
}
