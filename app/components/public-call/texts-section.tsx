import type { Localized } from '~/domain/shared/localized';
import { LocalizedParagraphs, LocalizedText } from '../localized-text';
import { useText } from '../portal-context';
import type { ShownContent } from './shown-content';

export function AboutSection({ content: { about } }: ShownContent) {
  const text = useText();
  return (
    <>
      <p className="govuk-body govuk-!-font-weight-bold">
        <LocalizedText value={about.title} />
      </p>
      <LocalizedParagraphs value={about.summary} />
      <p className="govuk-body">
        {text('publicCalls.languages', { languages: about.languages.map((one) => text(`language.${one}`)).join(', ') })}
      </p>
    </>
  );
}

export function PurposeSection({ content: { purpose } }: ShownContent) {
  const text = useText();
  return (
    <>
      <Part title={text('publicCalls.background')} value={purpose.background} />
      <Part title={text('publicCalls.objectives')} value={purpose.objectives} />
      <Part title={text('publicCalls.funded')} value={purpose.funded} />
      <Part title={text('publicCalls.notFunded')} value={purpose.notFunded} />
    </>
  );
}

function Part({ title, value }: { title: string; value: Localized }) {
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <LocalizedParagraphs value={value} />
    </>
  );
}
