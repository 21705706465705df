import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { Currency } from '~/domain/shared/money';
import type { MailFrame } from './mail';

/** The milestone that a mail is about. */
export interface NamedMilestone {
  agreementId: string;
  /** Of the agreement. */
  number: string;
  service: Localized;
  organisation: string;
  key: string;
  milestone: Localized;
  currency: Currency;
}

/** How the reader knows it. */
export const namedMilestone = ({ number, milestone }: NamedMilestone, { locale }: MailFrame) => ({
  number,
  milestone: inLanguage(milestone, locale),
});
