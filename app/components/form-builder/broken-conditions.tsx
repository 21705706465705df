import { LocalizedText } from '~/components/localized-text';
import { useText } from '~/components/portal-context';
import type { Localized } from '~/domain/shared/localized';

/** Says which questions lose their condition when what they depend on is removed. */
export function BrokenConditions({ labels }: { labels: readonly Localized[] }) {
  const text = useText();
  if (labels.length === 0) return null;
  return (
    <>
      <p className="govuk-body">{text('formBuilder.removal.conditions', { count: labels.length })}</p>
      <ul className="govuk-list govuk-list--bullet">
        {labels.map((label, index) => (
          <li key={index}>
            <LocalizedText value={label} />
          </li>
        ))}
      </ul>
    </>
  );
}
