import type { NavigationGroup } from '~/domain/accounts/navigation';
import type { MessageKey } from '~/domain/shared/message-key';

/** What the frame around every page knows; the root loader gives it. */
export interface ShellData {
  person: { name: string } | null;
  /** What this person may go to, with the number of things that wait there. */
  navigation: readonly NavigationGroup[];
  /** A message about what was just done, told once. */
  notice: MessageKey | null;
  /** The portal holds the demo and nothing real. */
  demo: boolean;
  /** When the session ends if nothing more is done: in seconds from now, and on the clock. */
  session: { secondsLeft: number; time: string } | null;
}

/** The frame of a page whose root loader failed: what every visitor sees. */
export const BARE_SHELL: ShellData = { person: null, navigation: [], notice: null, demo: false, session: null };
