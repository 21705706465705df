import type { QuestionState } from '~/domain/clarifications/status';
import type { Locale } from '~/domain/shared/locale';
import { portalDay, startOfPortalDay } from '~/domain/shared/portal-day';
import type { QuestionRecord } from '#server/models/question';

/** A question as staff may see it before the opening. */
export interface ShownQuestion {
  id: string;
  letter: string;
  text: string;
  language: Locale;
  lot: string | null;
  /** The beginning of the day: the minute would tell whoever also sees when people sign in. */
  askedOn: Date;
  state: QuestionState;
  reason: string | null;
  version: number;
}

/** The one place where a stored question becomes what staff see: named field by field, so that nothing slips through. */
export function shownQuestion(question: QuestionRecord): ShownQuestion {
  const { _id, letter, text, language, lot, askedAt, state, setAside, version } = question;
  const askedOn = startOfPortalDay(portalDay(askedAt));
  return { id: _id, letter, text, language, lot, askedOn, state, reason: setAside?.reason ?? null, version };
}
