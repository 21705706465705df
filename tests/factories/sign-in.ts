import { startSession } from '#server/accounts/start-session';
import { hashOfToken } from '#server/security/secret-token';

const CLIENT = {
  address: '192.0.2.7',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};

/** Opens a session for a person: the `Cookie` header of a browser that holds it (plain http), and the session's id. */
export async function signIn(user: { id: string }, now = new Date()): Promise<{ cookie: string; sessionId: string }> {
  const token = await startSession({ userId: user.id, client: CLIENT, now });
  return { cookie: `session=${token}`, sessionId: hashOfToken(token) };
}
