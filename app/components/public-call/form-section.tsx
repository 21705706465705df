import { LocalizedText } from '../localized-text';
import { useText } from '../portal-context';
import type { ShownContent } from './shown-content';

/** What the application asks, so that an organisation can prepare its answers. */
export function FormSection({ content: { form } }: ShownContent) {
  const text = useText();
  return (
    <>
      <p className="govuk-body">{text('publicCalls.form.lead')}</p>
      {(form.definition?.sections ?? []).map(({ key, title, questions }) => (
        <div key={key}>
          <h3 className="govuk-heading-s">
            <LocalizedText value={title} />
          </h3>
          <ul className="govuk-list govuk-list--bullet portal-text">
            {questions.map((question) => (
              <li key={question.key}>
                <LocalizedText value={question.label} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
