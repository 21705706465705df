import type { NavigationId } from '~/domain/accounts/navigation';
import type { Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { MessageKey } from '~/domain/shared/message-key';
import type { Localized } from '~/domain/shared/localized';

/** One thing that waits for a person. */
export interface WaitingItem {
  label: MessageKey;
  /** What fills the label's places; a name in several languages is shown in the reader's. */
  values?: Record<string, string | number | Localized>;
  href: string;
  /** Until when; null where nothing is lost by waiting. */
  until: Date | null;
}

/** A kind of thing that waits for people, from one room of the portal. */
export interface WaitingProvider {
  id: string;
  /** The heading of the group on the desk. */
  heading: MessageKey;
  /** Only people who may do this are asked about. */
  action: Action;
  /** The section of the navigation that also shows the number. */
  section: NavigationId;
  /** An indexed count: it runs with every page. */
  count(actor: Actor, now: Date): Promise<number>;
  /** The most urgent first, at most `limit`. */
  list(actor: Actor, now: Date, limit: number): Promise<WaitingItem[]>;
}
