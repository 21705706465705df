const ANY_ORIGIN = 'http://portal.invalid';

/** A path of this portal, with query, to which a form may lead back; anything that could lead elsewhere is `fallback`. */
export function localPath(value: string | undefined, fallback = '/'): string {
  if (!value?.startsWith('/') || !URL.canParse(value, ANY_ORIGIN)) return fallback;
  const { origin, pathname, search } = new URL(value, ANY_ORIGIN);
  // `/.//other.example` has our origin, yet its path alone would name another host.
  return origin === ANY_ORIGIN && !pathname.startsWith('//') ? pathname + search : fallback;
}
