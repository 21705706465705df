import type { AgreementPage } from '#server/agreements/get-agreement';
import { agreementPath } from '~/domain/agreements/places';
import type { MessageKey } from '~/domain/shared/message-key';
import { InsetText } from '../inset-text';
import { useText } from '../portal-context';

type Known = Pick<
  AgreementPage,
  'state' | 'document' | 'isAppealed' | 'signatures' | 'canSignNow' | 'conditionsMet' | 'isHeld'
>;

/** What an agreement waits for. */
function nextOf({ state, document, isAppealed, signatures, canSignNow, conditionsMet }: Known): MessageKey {
  if (state !== 'signing') return `agreementPages.next.${state}`;
  if (isAppealed) return 'agreementPages.next.appeal';
  if (!document) return 'agreementPages.next.document';
  if (canSignNow) return 'agreementPages.next.sign';
  const missing = (['organisation', 'institution'] as const).find((of) => !signatures.some(({ side }) => side === of));
  if (missing) return `agreementPages.next.${missing}`;
  return conditionsMet ? 'agreementPages.next.soon' : 'agreementPages.next.conditions';
}

/** What comes next, for whoever looks at it. */
export function AgreementNext({ side, agreement }: { side: 'organisation' | 'office'; agreement: AgreementPage }) {
  const text = useText();
  const key = nextOf(agreement);
  return (
    <InsetText>
      <strong>{text('agreementPages.next')}: </strong>
      {text(key)} {agreement.isHeld && text('agreementPages.held')}
      {key === 'agreementPages.next.conditions' && (
        <a className="govuk-link" href={`${agreementPath(side, agreement.id)}/preconditions`}>
          {text('agreements.page.preconditions')}
        </a>
      )}
    </InsetText>
  );
}
