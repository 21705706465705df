import { Submission } from '#server/models/submission';

interface Counted {
  callId: string;
  closesAt: Date | null;
  /** The call says that submissions are counted in public from the beginning. */
  shownEarly: boolean | undefined;
  now: Date;
}

/** How many submissions of a call count. Null before the deadline, where the call does not say that it is told earlier. */
export async function countSubmissions({ callId, closesAt, shownEarly, now }: Counted): Promise<number | null> {
  const isOver = closesAt !== null && now >= closesAt;
  if (!isOver && shownEarly !== true) return null;
  return Submission.countDocuments({ callId, state: 'current' });
}
