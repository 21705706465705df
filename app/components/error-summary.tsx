import type { ReactNode } from 'react';
import type { FieldErrors } from '~/forms/field-errors';
import { fieldId } from './field-frame';
import { useText } from './portal-context';

export interface ErrorSummaryProps {
  errors: FieldErrors | undefined;
  /** What the fields are called, by name: put before mistakes that do not say it themselves. */
  labels?: Readonly<Record<string, string>>;
}

/** What is wrong with the form, each line leading to its field; stands before the page's heading and takes the focus. */
export function ErrorSummary({ errors, labels = {} }: ErrorSummaryProps) {
  const text = useText();
  const mistakes = Object.entries(errors ?? {});
  if (mistakes.length === 0) return null;
  return (
    <SummaryFrame title={text('form.errorSummary')}>
      {mistakes.map(([name, { key, values }]) => {
        const label = labels[name];
        const line = label ? text('form.errorIn', { field: label, error: text(key, values) }) : text(key, values);
        return <li key={name}>{name === '' ? line : <a href={`#${fieldId(name)}`}>{line}</a>}</li>;
      })}
    </SummaryFrame>
  );
}

/** The frame of a summary of what must be mended; its children are the lines of the list. */
export function SummaryFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">{children}</ul>
        </div>
      </div>
    </div>
  );
}
