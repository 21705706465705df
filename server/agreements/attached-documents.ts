import type { MailAttachment } from '#server/letters/attached-letters';
import type { Mail } from '#templates/mail/mail';
import { readDocumentById } from './agreement-file';

/** The documents that a mail brings, read when it is sent. Throws where one is not there. */
export async function attachedDocuments({ documents = [] }: Pick<Mail, 'documents'>): Promise<MailAttachment[]> {
  const attachments: MailAttachment[] = [];
  for (const { id, filename } of documents)
    attachments.push({ filename, contentType: 'application/pdf', content: await readDocumentById(id) });
  return attachments;
}
