import type { Answer } from './autosave-state';
import type { FormText } from './form-text';

/** Browsers refuse more than 64 KiB to requests that outlive their page; a little is headers. */
const LEAVING_BYTES = 60_000;

interface Sending {
  address: string;
  text: FormText;
  /** The page may be gone before the answer. */
  leaving: boolean;
}

/** What a saving address answers: the new version or base of what it has saved, or why it has not. */
interface Said {
  version?: number;
  base?: string;
  message?: string;
  conflict?: boolean;
  /** What the page shows anew of what was saved, by the name of its place (`data-shown`). */
  shown?: Record<string, string>;
}

/** Sends a form to the address that takes it while it is filled in; with what it answers, how the text now stands. */
export async function sendForm({ address, text, leaving }: Sending): Promise<{ answer: Answer; said: Said }> {
  const body = new URLSearchParams(text);
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive: leaving && body.toString().length < LEAVING_BYTES,
      // A session that has ended keeps forms by their page: only what the button sends belongs there.
      referrerPolicy: 'no-referrer',
    });
  } catch {
    return { answer: { is: 'unreachable' }, said: {} };
  }
  if (!response.ok) return { answer: refusalOf(response), said: {} };
  try {
    const said = (await response.json()) as Said;
    const message = said.message ?? '';
    if (said.conflict) return { answer: { is: 'conflict', message }, said };
    const isSaved = said.version !== undefined || said.base !== undefined;
    return { answer: { is: isSaved ? 'saved' : 'unsaved', message }, said };
  } catch {
    // The line broke in the answer, or something between says what the portal would not.
    return { answer: { is: 'unreachable' }, said: {} };
  }
}

function refusalOf({ type, status }: Response): Answer {
  // A portal without our session sends everybody to its sign-in page.
  if (type === 'opaqueredirect' || status === 303 || status === 401) return { is: 'signed-out' };
  return { is: status === 408 || status === 429 || status >= 500 ? 'unreachable' : 'refused' };
}
