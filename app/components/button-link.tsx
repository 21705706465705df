import type { ReactNode } from 'react';
import { buttonClass, type ButtonKind } from './submit-button';

/** A link that looks like a button: it leads to the start of a task and changes nothing by itself. */
export function ButtonLink({
  href,
  kind = 'primary',
  children,
}: {
  href: string;
  kind?: ButtonKind;
  children: ReactNode;
}) {
  return (
    <a href={href} role="button" draggable="false" className={buttonClass(kind)} data-module="govuk-button">
      {children}
    </a>
  );
}
