import { inLanguage, languageShown, type Localized } from '~/domain/shared/localized';
import { usePortal } from './portal-context';

/** A text in the reader's language, or marked as what it is where it is only there in another one. */
export function LocalizedText({ value }: { value: Localized }) {
  const { locale } = usePortal();
  const shown = languageShown(value, locale);
  const said = inLanguage(value, locale);
  return shown === locale ? said : <span lang={shown}>{said}</span>;
}

/** A longer text: an empty line begins a paragraph, lines beginning with a dash or a bullet are a list. */
export function LocalizedParagraphs({ value }: { value: Localized }) {
  const { locale } = usePortal();
  const shown = languageShown(value, locale);
  const blocks = inLanguage(value, locale).split(/\n{2,}/);
  return (
    <div className="portal-text" lang={shown === locale ? undefined : shown}>
      {blocks.map((block, index) => (
        <Block key={index} lines={block.split('\n')} />
      ))}
    </div>
  );
}

const ITEM = /^\s*[-–—•*]\s+/;

function Block({ lines }: { lines: readonly string[] }) {
  if (lines.every((line) => ITEM.test(line))) {
    return (
      <ul className="govuk-list govuk-list--bullet">
        {lines.map((line, index) => (
          <li key={index}>{line.replace(ITEM, '')}</li>
        ))}
      </ul>
    );
  }
  return <p className="govuk-body portal-lines">{lines.join('\n')}</p>;
}
