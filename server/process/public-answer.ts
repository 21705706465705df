import { createHash } from 'node:crypto';

interface PublicAnswer {
  /** Everything that the answer depends on, apart from the code that writes it. */
  said: unknown;
  now: Date;
  /** Instants at which the answer becomes another one: none of them is outlived. */
  until?: readonly (Date | null)[];
}

const MINUTE = 60_000;

/**
 * Headers of an answer that is the same for everybody without a session: caches may keep it to the end of the running
 * minute, since calls are published on the minute and no answer may tell when. Language and session choose between answers.
 */
export function publicHeaders({ said, now, until = [] }: PublicAnswer): Record<string, string> {
  const minuteEnds = Math.floor(now.getTime() / MINUTE + 1) * MINUTE;
  const ends = until.flatMap((instant) => (instant && instant > now ? [instant.getTime()] : []));
  const seconds = Math.floor((Math.min(minuteEnds, ...ends) - now.getTime()) / 1000);
  return {
    'Cache-Control': `public, max-age=${seconds}, must-revalidate`,
    ETag: weakTag(said),
    Vary: 'Cookie, Accept-Language',
  };
}

function weakTag(said: unknown): string {
  return `W/"${createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 27)}"`;
}

/** True when the asker has this very answer (`If-None-Match`, weak comparison of RFC 9110, section 8.8.3.2). */
function isKnown(request: Request, tag: string): boolean {
  const opaque = (value: string) => value.trim().replace(/^W\//, '');
  const known = request.headers.get('if-none-match') ?? '';
  return known.trim() === '*' || known.split(',').some((one) => opaque(one) === opaque(tag));
}

/** 304 with the headers that caches renew; null where the asker needs the answer itself. */
export function unchanged(request: Request, headers: Headers): Response | null {
  const tag = headers.get('ETag');
  if (!tag || !isKnown(request, tag)) return null;
  const kept = ['Cache-Control', 'ETag', 'Vary', 'Content-Language'].flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Response(null, { status: 304, headers: kept });
}

/**
 * Settles how a page may be kept before it is written. With a session, or with something told once, it is its reader's
 * alone; else a page that brought a tag is not written again for whoever has it. `version` names the code that writes.
 */
export function settlePage(request: Request, status: number, headers: Headers, version: string): Response | null {
  const tag = headers.get('ETag');
  if (hasSession(request) || headers.has('Set-Cookie')) {
    headers.delete('ETag');
    // After signing out, "Back" must not show what only its owner may see.
    headers.set('Cache-Control', 'private, no-cache');
    return null;
  }
  if (status !== 200 || !tag) return null;
  headers.set('ETag', tag.replace(/"$/, `.${version}"`));
  return unchanged(request, headers);
}

function hasSession(request: Request): boolean {
  return /(?:^|[\s;-])session=/.test(request.headers.get('cookie') ?? '');
}

/** A public file, or 304 for whoever has it. */
export function publicFile(request: Request, body: string | Buffer, headers: Record<string, string>): Response {
  const answer = new Headers(headers);
  return unchanged(request, answer) ?? new Response(body as BodyInit, { headers: answer });
}
