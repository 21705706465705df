import { INVITATION_STATES } from '~/domain/accounts/status-labels';
import type { Role } from '~/domain/accounts/roles';
import { formatDate, formatDateTime } from '~/locales/formats';
import { EmailAddress } from './email-address';
import { PortalForm } from './portal-form';
import { usePortal } from './portal-context';
import { RoleList } from './role-list';
import { StatusTag } from './status-tag';
import { SubmitButton } from './submit-button';

export interface InvitationRow {
  id: string;
  email: string;
  roles: readonly Role[];
  state: keyof typeof INVITATION_STATES;
  sentAt: Date;
  expiresAt: Date;
}

/** Invitations that wait for an answer, each with sending again and withdrawing. */
export function InvitationsTable({ invitations }: { invitations: readonly InvitationRow[] }) {
  const { text, locale } = usePortal();
  return (
    <div className="portal-table portal-table--stacked">
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">{text('people.invitations')}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {(['email', 'roles', 'sent', 'expires', 'state', 'actions'] as const).map((column) => (
              <th key={column} scope="col" className="govuk-table__header">
                {text(`people.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {invitations.map(({ id, email, roles, state, sentAt, expiresAt }) => (
            <tr key={id} className="govuk-table__row">
              <th scope="row" className="govuk-table__header" data-label={text('people.column.email')}>
                <EmailAddress address={email} />
              </th>
              <td className="govuk-table__cell" data-label={text('people.column.roles')}>
                <RoleList roles={roles} />
              </td>
              <td className="govuk-table__cell" data-label={text('people.column.sent')}>
                {formatDate(locale, sentAt)}
              </td>
              <td className="govuk-table__cell" data-label={text('people.column.expires')}>
                {formatDateTime(locale, expiresAt)}
              </td>
              <td className="govuk-table__cell" data-label={text('people.column.state')}>
                <StatusTag status={state} labels={INVITATION_STATES} />
              </td>
              <td className="govuk-table__cell" data-label={text('people.column.actions')}>
                <InvitationActions id={id} email={email} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function InvitationActions({ id, email }: { id: string; email: string }) {
  const { text } = usePortal();
  const about = <span className="govuk-visually-hidden"> {email}</span>;
  return (
    <div className="govuk-button-group govuk-!-margin-bottom-0">
      <PortalForm action={`/invitations/${id}/sending`}>
        <SubmitButton kind="secondary">
          {text('people.resend')}
          {about}
        </SubmitButton>
      </PortalForm>
      <PortalForm action={`/invitations/${id}/withdrawal`}>
        <SubmitButton kind="secondary">
          {text('people.withdraw')}
          {about}
        </SubmitButton>
      </PortalForm>
    </div>
  );
}
