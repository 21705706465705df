import type { ReactNode } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'warning';

export interface SubmitButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  name?: string;
  value?: string;
  /** Another address than the form's, for example "save as draft". */
  formAction?: string;
  /** Sends the fields as an address, to see the same page with them. */
  formMethod?: 'get';
  /** The id of the form, where the button stands outside of it. */
  form?: string;
}

/** Sends the form; a second click within a second is swallowed where scripts run, and the use cases bear it where not. */
export function SubmitButton({ children, kind = 'primary', ...button }: SubmitButtonProps) {
  return (
    <button
      type="submit"
      className={buttonClass(kind)}
      data-module="govuk-button"
      data-prevent-double-click="true"
      {...button}
    >
      {children}
    </button>
  );
}

export function buttonClass(kind: ButtonKind): string {
  return kind === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${kind}`;
}
