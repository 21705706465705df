import type { Actor } from '~/domain/accounts/roles';
import type { FormValues } from '~/forms/form-reply';
import type { NoticeKey } from '#server/process/flash';
import { getSection } from './get-section';

interface Saved {
  actor: Actor;
  applicationId: string;
  section: string;
  /** What the form sent beside its answers: which button was pressed. */
  typed: FormValues;
  now: Date;
}

/** Where a person goes who has saved a section by a button, and what is said there. */
export async function afterSaving({
  actor,
  applicationId,
  section,
  typed,
  now,
}: Saved): Promise<{ to: string; notice: NoticeKey | null }> {
  const all = `/applications/${applicationId}`;
  const here = `${all}/sections/${section}`;
  const { add, go, upload } = typed;
  if (typeof add === 'string' && KEY.test(add)) return { to: `${here}?add=${add}#question-${add}`, notice: null };
  if (go === 'comments') return { to: `${here}/comments`, notice: null };
  if (typeof upload === 'string' && KEY.test(upload)) {
    return { to: `${here}#question-${upload}`, notice: 'notice.told.fileStored' };
  }
  const { errors, place } = await getSection({ actor, applicationId, section, now });
  if (go === 'list') return { to: all, notice: 'notice.told.saved' };
  if (Object.keys(errors).length > 0) return { to: here, notice: 'notice.told.savedAttention' };
  if (go === 'next') return { to: place.after ? `${all}/sections/${place.after}` : all, notice: 'notice.told.saved' };
  return { to: here, notice: 'notice.told.saved' };
}

const KEY = /^[a-z][a-z0-9-]{0,39}$/;
