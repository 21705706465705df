import type { NavigationId } from '~/domain/accounts/navigation';
import type { Role } from '~/domain/accounts/roles';
import type { MessageKey } from '~/domain/shared/message-key';

/** What stands between a beginning and an end in the names of texts. */
type Between<Key, Start extends string, End extends string = ''> = Key extends `${Start}${infer Name}${End}`
  ? Name
  : never;

type GuideId = Between<MessageKey, 'guides.title.'>;

/** A page that everybody may read and that no navigation lists. */
interface PublicPage {
  path: string;
  label: MessageKey;
}

export interface Guide {
  id: GuideId;
  /** Whose guide it is. */
  roles: readonly Role[];
  /** Each has a title and a text in the catalogues. */
  steps: readonly Between<MessageKey, 'guides.step.', '.title'>[];
  rules: readonly Between<MessageKey, 'guides.rule.'>[];
  /** The sections of the navigation that it leads through. */
  sections: readonly NavigationId[];
  open: readonly PublicPage[];
}

export const RESULTS: PublicPage = { path: '/results', label: 'results.title' };
export const RECEIPT: PublicPage = { path: '/receipts', label: 'receipts.check.title' };
export const LETTER: PublicPage = { path: '/verify', label: 'letterCheck.title' };
export const HEADS: PublicPage = { path: '/audit/heads', label: 'audit.heads.title' };
