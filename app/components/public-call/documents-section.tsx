import { LocalizedText } from '../localized-text';
import { useText } from '../portal-context';
import type { ShownContent } from './shown-content';

export function DocumentsSection({ content: { documents }, documentHref }: ShownContent) {
  const text = useText();
  if (documents.documents.length === 0) return <p className="govuk-body">{text('publicCalls.addendum.nothing')}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {documents.documents.map(({ fileId, name }) => (
        <li key={fileId}>
          {documentHref ? (
            <a className="govuk-link" href={documentHref(fileId)}>
              <LocalizedText value={name} />
            </a>
          ) : (
            <LocalizedText value={name} />
          )}
        </li>
      ))}
    </ul>
  );
}
