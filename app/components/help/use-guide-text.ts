import { useText } from '~/components/portal-context';
import { GUIDE_WORDS } from '~/domain/help/words';
import type { MessageKey } from '~/domain/shared/message-key';

/** Texts of guides, with pages and buttons named as the reader's own pages name them. */
export function useGuideText(): (key: MessageKey) => string {
  const text = useText();
  const words = Object.fromEntries(Object.entries(GUIDE_WORDS).map(([word, key]) => [word, text(key)]));
  return (key) => text(key, words);
}
