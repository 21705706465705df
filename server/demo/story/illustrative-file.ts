import type { FileSubject } from '~/domain/files/file-subject';
import type { Actor } from '~/domain/accounts/roles';
import { receiveWhole } from '#server/files/receive-whole';
import { illustrativeDocument } from '#templates/reports/illustrative';

/** Keeps a page that says that it is an example, as somebody would send a document; gives its id. */
export async function sendIllustrative(actor: Actor, subject: FileSubject, name: string, now: Date): Promise<string> {
  const source = (async function* () {
    yield await illustrativeDocument(name, 'en', now);
  })();
  return (await receiveWhole({ actor, subject, name: `${name}.pdf`, source, now })).id;
}
