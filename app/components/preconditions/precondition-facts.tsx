import type { ShownPrecondition } from '#server/preconditions/get-preconditions';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import type { MessageKey } from '~/domain/shared/message-key';
import { inLanguage } from '~/domain/shared/localized';
import { formatDate } from '~/locales/formats';
import { usePortal } from '../portal-context';

const FACTS: Record<string, MessageKey> = {
  'bank-account.open': 'preconditions.fact.bank-account.open',
  'bank-account.met': 'preconditions.fact.bank-account.met',
  'signed-agreement.open': 'preconditions.fact.signed-agreement.open',
  'signed-agreement.met': 'preconditions.fact.signed-agreement.met',
  'documents.open': 'preconditions.fact.documents.open',
  'documents.met': 'preconditions.fact.documents.met',
  'other.open': 'preconditions.fact.other.open',
  'other.submitted': 'preconditions.fact.other.submitted',
};

interface PreconditionFactsProps {
  item: ShownPrecondition;
  side: 'organisation' | 'office';
}

/** What a precondition hangs on now, by its kind. */
export function PreconditionFacts({ item, side }: PreconditionFactsProps) {
  const { text, locale } = usePortal();
  const { kind, courses, expired, standing, waived, reviewed } = item;
  if (waived) return text('preconditions.fact.waived', { name: waived.name, reason: waived.reason });
  if (kind === 'training' && courses.length === 0) return text('preconditions.fact.noCourse');
  if (kind === 'training')
    return courses.map(({ id, title, coordinators, staff }) => (
      <span key={id} className="portal-line">
        <a className="govuk-link" href={side === 'office' ? `/office/training/${id}` : `/training/${id}`}>
          {inLanguage(title, locale)}
        </a>
        {': '}
        {text('preconditions.fact.course', {
          coordinators: coordinators.completed,
          allCoordinators: coordinators.there,
          staff: staff.completed,
          allStaff: staff.there,
        })}{' '}
      </span>
    ));
  if (kind === 'documents' && expired.length > 0)
    return text('preconditions.fact.expired', {
      count: expired.length,
      names: expired
        .map(
          ({ kind: document, of, validUntil }) =>
            `${text(`profile.document.${document}`, { name: of })} (${formatDate(locale, startOfPortalDay(validUntil))})`,
        )
        .join('; '),
    });
  if (standing === 'returned') return reviewed?.comment ?? '';
  if (standing === 'met' && reviewed) return text('preconditions.fact.confirmed', { name: reviewed.name });
  const fact = FACTS[`${kind}.${standing}`];
  return fact ? text(fact) : null;
}
