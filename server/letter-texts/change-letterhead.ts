import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Actor } from '~/domain/accounts/roles';
import { MAX_HEAD_LINES, MAX_LOGO_BYTES, type TypedLetterhead } from '~/domain/letters/letterhead';
import { DomainError } from '~/domain/shared/errors';
import { LOCALES } from '~/domain/shared/locale';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Institution } from '#server/models/institution';
import { Letterhead, type LetterheadRecord } from '#server/models/letterhead';
import { isWholeJpeg, isWholePng } from './check-picture';
import { isDrawable } from '#templates/letters/logo';

interface Arguments {
  actor: Actor;
  institutionId: string;
  input: TypedLetterhead;
  /** A new logo as it was sent; null keeps the one that is there. */
  logo: Uint8Array | null;
  now: Date;
}

/**
 * Changes what stands on an institution's letters. The logo must be a whole PNG or JPEG by its content, within size
 * (`unsupported-type`, `too-large`); `stale` where somebody else changed the letterhead meanwhile.
 */
export async function changeLetterhead({ actor, institutionId, input, logo, now }: Arguments): Promise<void> {
  assertCan(actor, 'institutions.change-letters', { institutionId });
  const { lines, office, withoutLogo, version } = input;
  for (const locale of LOCALES) {
    if (lines[locale].split('\n').length <= MAX_HEAD_LINES) continue;
    throw new DomainError('invalid', 'letterTexts.error.lines', { field: `lines.${locale}`, max: MAX_HEAD_LINES });
  }
  const checked = logo && (await checkedLogo(logo));
  await inTransaction(async () => {
    if (!(await Institution.exists({ _id: institutionId }))) throw new DomainError('not-found');
    const before = await Letterhead.findOne({ _id: institutionId }).lean<LetterheadRecord>();
    if ((before?.version ?? 0) !== version) throw new DomainError('stale', 'letterTexts.error.stale');
    const kept = withoutLogo ? null : (before?.logo ?? null);
    const after = { lines, office, logo: checked ?? kept, version: version + 1 };
    if (before) {
      const { matchedCount } = await Letterhead.updateOne({ _id: institutionId, version }, { $set: after });
      if (matchedCount === 0) throw new DomainError('stale', 'letterTexts.error.stale');
    } else await Letterhead.create({ _id: institutionId, ...after });
    await appendEvent({
      actor,
      action: 'institutions.letterhead-changed',
      subject: { kind: 'institution', id: institutionId },
      details: {
        logo: checked ? createHash('sha256').update(checked.data).digest('hex') : after.logo ? 'kept' : 'none',
      },
      before: before && { lines: before.lines, office: before.office },
      after: { lines, office },
      now,
    });
  });
}

type LetterheadLogo = NonNullable<LetterheadRecord['logo']>;

async function checkedLogo(logo: Uint8Array): Promise<LetterheadLogo> {
  const refused = () => new DomainError('unsupported-type', 'letterTexts.error.logo', { field: 'logo' });
  if (logo.byteLength > MAX_LOGO_BYTES) {
    throw new DomainError('too-large', 'letterTexts.error.logoSize', { field: 'logo', limit: MAX_LOGO_BYTES / 1000 });
  }
  const type = (await fileTypeFromBuffer(logo))?.mime;
  if (type !== 'image/png' && type !== 'image/jpeg') throw refused();
  const data = Buffer.from(logo);
  const isWhole = type === 'image/png' ? isWholePng(data) : isWholeJpeg(data);
  if (!isWhole || !(await isDrawable(data))) throw refused();
  return { type, data };
}
