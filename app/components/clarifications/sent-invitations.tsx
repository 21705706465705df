import type { SentInvitation } from '#server/call-invitations/list-call-invitations';
import { formatDateTime } from '~/locales/formats';
import { Details } from '../details';
import { EmptyState } from '../empty-state';
import { LocalizedParagraphs } from '../localized-text';
import { usePortal } from '../portal-context';

/** Every sending of invitations to a call: when, by whom, to whom, with which words. */
export function SentInvitations({ sent }: { sent: readonly SentInvitation[] }) {
  const { locale, text } = usePortal();
  return (
    <section aria-labelledby="sent">
      <h2 className="govuk-heading-m" id="sent">
        {text('callInvitations.sent')}
      </h2>
      {sent.length === 0 && (
        <EmptyState title={text('callInvitations.sent.empty.title')} text={text('callInvitations.sent.empty.text')} />
      )}
      {sent.map(({ id, at, by, text: said, receivers }) => (
        <div key={id} className="portal-questions__item">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            {text('callInvitations.sent.by', { at: formatDateTime(locale, at), by })}
          </h3>
          <p className="govuk-body govuk-!-margin-bottom-1">
            {text('callInvitations.sent.to', { count: receivers.length })}
          </p>
          <ul className="govuk-list govuk-list--bullet portal-questions__text">
            {receivers.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <Details summary={text('callInvitations.sent.text')}>
            <LocalizedParagraphs value={said} />
          </Details>
        </div>
      ))}
    </section>
  );
}
