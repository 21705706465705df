import type { Actor } from '~/domain/accounts/roles';

export interface Session {
  id: string;
  actor: Actor;
}

/** The session that a request's cookie names; null without one. */
export async function readSession(_request: Request): Promise<Session | null> {
  return null;
}
