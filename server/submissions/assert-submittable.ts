import { isLocked } from '~/domain/applications/status';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage } from '~/domain/shared/localized';
import type { Locale } from '~/domain/shared/locale';
import { portalDay } from '~/domain/shared/portal-day';
import { formatTime } from '~/locales/formats';
import { Submission } from '#server/models/submission';
import type { StoredFileRecord } from '#server/models/stored-file';
import type { Submittable } from './read-for-submission';

/** A file whose sender was silent for so long is given up; it is not waited for. In milliseconds. */
const SENDING_MS = 2 * 60_000;

interface Attempt {
  /** In which language a refusal names a section. */
  language: Locale;
  /** When the request began. */
  begunAt: Date;
  /** The database's clock. */
  now: Date;
}

/** Refuses, with the first reason, what cannot be submitted as it is. */
export async function assertSubmittable(draft: Submittable, { language, begunAt, now }: Attempt): Promise<void> {
  const { application, call, head, open, hindrances, files } = draft;
  if (call.cancelled) throw new DomainError('wrong-state', 'applications.error.cancelled');
  if (isLocked(application)) await refuseSubmitted(application._id);
  if (!call.closesAt || now >= call.closesAt) throw lateError(begunAt, now, call.closesAt ?? now);
  if (head.mustReconfirm) throw new DomainError('wrong-state', 'submissions.error.reconfirm');
  if (hindrances.length > 0) {
    throw new DomainError('wrong-state', 'submissions.error.hindered', { count: hindrances.length });
  }
  assertFilesReady(files, now);
  if (open) {
    const section = inLanguage(open.section, language);
    throw new DomainError('wrong-state', 'submissions.error.incomplete', { count: open.count, section });
  }
}

/** The refusal of what was recorded too late, to the second, with both times: when it began, and when it was there. */
export function lateError(begunAt: Date, recordedAt: Date, closesAt: Date): DomainError {
  const isOneDay = new Set([begunAt, recordedAt, closesAt].map(portalDay)).size === 1;
  const told = (at: Date) => `${isOneDay ? '' : `${portalDay(at)} `}${formatTime(at, { seconds: true })}`;
  return new DomainError('late', 'submissions.error.late', {
    begun: told(begunAt),
    recorded: told(recordedAt),
    deadline: told(closesAt),
  });
}

async function refuseSubmitted(applicationId: string): Promise<never> {
  const current = await Submission.findOne({ applicationId, state: 'current' }, { receipt: 1 }).lean();
  throw new DomainError('wrong-state', 'submissions.error.submitted', { receipt: current?.receipt ?? '' });
}

function assertFilesReady(files: readonly StoredFileRecord[], now: Date): void {
  const count = (is: (file: StoredFileRecord) => boolean) => files.filter(is).length;
  const infected = count(({ state }) => state === 'infected');
  if (infected > 0) throw new DomainError('wrong-state', 'applications.check.infected', { count: infected });
  const scanning = count(({ state }) => state === 'scanning');
  if (scanning > 0) throw new DomainError('wrong-state', 'applications.check.scanning', { count: scanning });
  const arriving = count(
    ({ receiving }) => receiving !== null && now.getTime() - receiving.touchedAt.getTime() < SENDING_MS,
  );
  if (arriving > 0) throw new DomainError('wrong-state', 'submissions.error.arriving', { count: arriving });
}
