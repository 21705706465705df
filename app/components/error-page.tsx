import { isRouteErrorResponse } from '@remix-run/react';
import { isShownError } from '~/domain/shared/errors';
import type { MessageKey } from '~/domain/shared/message-key';
import { usePortal } from './portal-context';

interface ErrorTexts {
  title: MessageKey;
  body: MessageKey;
}

const UNEXPECTED: ErrorTexts = { title: 'error.500.title', body: 'error.500.body' };
const TEXTS: Record<number, ErrorTexts> = {
  400: { title: 'error.400.title', body: 'error.400.body' },
  403: { title: 'error.403.title', body: 'error.403.body' },
  404: { title: 'error.404.title', body: 'error.404.body' },
  405: { title: 'error.400.title', body: 'error.400.body' },
  409: { title: 'error.409.title', body: 'error.409.body' },
  410: { title: 'error.410.title', body: 'error.410.body' },
  412: { title: 'error.400.title', body: 'error.400.body' },
  413: { title: 'error.413.title', body: 'error.413.body' },
  415: { title: 'error.415.title', body: 'error.415.body' },
  429: { title: 'error.429.title', body: 'error.429.body' },
  503: { title: 'error.503.title', body: 'error.503.body' },
};

/** What a failed page is called, for the heading and the browser's tab. */
export function errorTextsOf(error: unknown): ErrorTexts {
  return (isRouteErrorResponse(error) ? TEXTS[error.status] : undefined) ?? UNEXPECTED;
}

/** A refusal or a failure, in words: what happened, what one can do, and the number to tell support. */
export function ErrorPage({ error }: { error: unknown }) {
  const { text, requestId } = usePortal();
  const { title, body } = errorTextsOf(error);
  const shown = isRouteErrorResponse(error) && isShownError(error.data) ? error.data : undefined;
  return (
    <div className="portal-text">
      <h1 className="govuk-heading-l">{text(title)}</h1>
      <p className="govuk-body">{shown?.explanation ? text(shown.explanation, shown.values) : text(body)}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          {text('error.toHome')}
        </a>
        {' · '}
        <a className="govuk-link" href="/help">
          {text('error.toHelp')}
        </a>
      </p>
      {requestId && <p className="portal-reference">{text('error.requestId', { id: requestId })}</p>}
    </div>
  );
}
