import type { UIMatch } from '@remix-run/react';
import type { MessageKey } from '~/domain/shared/message-key';
import type { Text } from '~/locales/text';

/** What a page's handle may look at to name itself. `data` is what the route's loader gave. */
export interface HandleArgs<Data = unknown> {
  data: Data;
  params: Record<string, string | undefined>;
  text: Text;
}

type Named<Data> = MessageKey | ((args: HandleArgs<Data>) => string);

/**
 * What a route says about its page: `export const handle: PageHandle<SerializeFrom<typeof loader>> = { … }`.
 * `title` and `breadcrumb` are a catalogue key or a function; a breadcrumb links to the route's own address.
 */
export interface PageHandle<Data = never> {
  /** The page needs React in the browser; without this it is HTML with the small script only. */
  interactive?: boolean;
  title?: Named<Data>;
  breadcrumb?: Named<Data>;
  /** The pages above this one that are not its parent routes, outermost first. */
  above?: readonly { label: Named<Data>; href: string | ((args: HandleArgs<Data>) => string) }[];
  /** The page draws its own full-width bands inside the main element. */
  wide?: boolean;
}

export interface Breadcrumb {
  href: string;
  label: string;
}

const handleOf = (match: UIMatch) => (match.handle ?? {}) as PageHandle<unknown>;

const say = (named: Named<unknown>, args: HandleArgs) => (typeof named === 'function' ? named(args) : args.text(named));

export function isInteractive(matches: readonly UIMatch[]): boolean {
  return matches.some((match) => handleOf(match).interactive === true);
}

export function isWide(matches: readonly UIMatch[]): boolean {
  return matches.some((match) => handleOf(match).wide === true);
}

/** The name of the innermost page that has one; undefined where none says so. */
export function pageNameOf(matches: readonly UIMatch[], text: Text): string | undefined {
  for (const match of [...matches].reverse()) {
    const { title } = handleOf(match);
    if (title) return say(title, { data: match.data, params: match.params, text });
  }
  return undefined;
}

/** The way from the home page to here, this page last; empty on pages that name no breadcrumb. */
export function breadcrumbsOf(matches: readonly UIMatch[], text: Text): Breadcrumb[] {
  return matches.flatMap((match) => {
    const { breadcrumb, above = [] } = handleOf(match);
    if (!breadcrumb) return [];
    const args = { data: match.data, params: match.params, text };
    const upper = above.map(({ label, href }) => ({
      label: say(label, args),
      href: typeof href === 'function' ? href(args) : href,
    }));
    return [...upper, { label: say(breadcrumb, args), href: match.pathname }];
  });
}
