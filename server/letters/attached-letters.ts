import { Letter } from '#server/models/letter';
import type { Mail } from '#templates/mail/mail';
import { readLetterFile } from './letter-file';

/** A file that goes along with a mail. */
export interface MailAttachment {
  filename: string;
  contentType: string;
  content: Buffer;
}

/** The PDFs of the letters that a mail brings, read when it is sent. Throws where one is not made. */
export async function attachedLetters({ letters = [] }: Pick<Mail, 'letters'>): Promise<MailAttachment[]> {
  const attachments: MailAttachment[] = [];
  for (const id of letters) {
    const letter = await Letter.findById(id, { pdf: 1, number: 1 }).lean();
    const content = letter && (await readLetterFile(letter));
    if (!content) throw new Error(`The PDF of the letter ${id} is not there`);
    attachments.push({ filename: `${letter.number ?? id}.pdf`, contentType: 'application/pdf', content });
  }
  return attachments;
}
