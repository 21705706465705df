import { TOKEN_LIFETIMES, type TokenPurpose } from '~/domain/accounts/rules';
import { DomainError } from '~/domain/shared/errors';
import { AccountToken } from '#server/models/account-token';
import { hashOfToken, newSecretToken } from '#server/security/secret-token';

interface NewToken {
  purpose: TokenPurpose;
  userId: string | null;
  email?: string;
  now: Date;
}

/** Makes a link's token; older links of the same purpose stop working. Call it in the transaction of the mail. */
export async function issueToken({ purpose, userId, email, now }: NewToken): Promise<string> {
  const token = newSecretToken();
  if (userId) await AccountToken.deleteMany({ userId, purpose });
  await AccountToken.create({
    _id: hashOfToken(token),
    purpose,
    userId,
    email: email ?? null,
    expiresAt: new Date(now.getTime() + TOKEN_LIFETIMES[purpose]),
  });
  return token;
}

interface GivenToken {
  purpose: TokenPurpose;
  token: string;
  now: Date;
}

/** Whom a link is for, without using it up; null when it works no longer. */
export async function readToken({
  purpose,
  token,
  now,
}: GivenToken): Promise<{ userId: string; email: string | null } | null> {
  const found = await AccountToken.findOne({ _id: hashOfToken(token), purpose, expiresAt: { $gt: now } }).lean();
  return found?.userId ? { userId: found.userId, email: found.email } : null;
}

/** Uses a link up. Throws `gone` the second time, and when it is too old. Call it in the transaction of what it allows. */
export async function takeToken({
  purpose,
  token,
  now,
}: GivenToken): Promise<{ userId: string; email: string | null }> {
  const taken = await AccountToken.findOneAndDelete({
    _id: hashOfToken(token),
    purpose,
    expiresAt: { $gt: now },
  }).lean();
  if (!taken?.userId) throw new DomainError('gone', 'accounts.error.linkGone');
  return { userId: taken.userId, email: taken.email };
}
