import { PART_KIND_LABELS } from '~/domain/disbursements/payment-labels';
import type { AcceptedPart } from '~/domain/milestones/status';
import type { Localized } from '~/domain/shared/localized';
import { LocalizedText } from '../localized-text';
import { useText } from '../portal-context';

interface PartTitleProps {
  part: { title: Localized; kind: AcceptedPart['kind']; part: number };
}

/** A part of a milestone as lists name it. */
export function PartTitle({ part: { title, kind, part } }: PartTitleProps) {
  const text = useText();
  return (
    <>
      <LocalizedText value={title} />
      <br />
      <span className="govuk-hint">
        {text(PART_KIND_LABELS[kind])}, {text('payments.part.number', { number: part })}
      </span>
    </>
  );
}
