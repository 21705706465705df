import { ACCOUNT_STATES, type AccountState } from '~/domain/accounts/status-labels';
import type { Role } from '~/domain/accounts/roles';
import { EmailAddress } from './email-address';
import { useText } from './portal-context';
import { RoleList } from './role-list';
import { StatusTag } from './status-tag';

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  state: AccountState;
  self: boolean;
  mayChangeRoles: boolean;
  mayRemove: boolean;
}

/** The people of a home, with links to what may be done to each. */
export function PeopleTable({ caption, people }: { caption: string; people: readonly PersonRow[] }) {
  const text = useText();
  return (
    <div className="portal-table portal-table--stacked">
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {(['name', 'email', 'roles', 'state', 'actions'] as const).map((column) => (
              <th key={column} scope="col" className="govuk-table__header">
                {text(`people.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {people.map((person) => (
            <tr key={person.id} className="govuk-table__row">
              <th scope="row" className="govuk-table__header" data-label={text('people.column.name')}>
                <div>
                  {person.name}
                  {person.self && <div className="govuk-hint govuk-!-margin-bottom-0">{text('people.self')}</div>}
                </div>
              </th>
              <td className="govuk-table__cell" data-label={text('people.column.email')}>
                <EmailAddress address={person.email} />
              </td>
              <td className="govuk-table__cell" data-label={text('people.column.roles')}>
                <RoleList roles={person.roles} />
              </td>
              <td className="govuk-table__cell" data-label={text('people.column.state')}>
                <StatusTag status={person.state} labels={ACCOUNT_STATES} />
              </td>
              <td className="govuk-table__cell" data-label={text('people.column.actions')}>
                <PersonLinks person={person} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PersonLinks({ person: { id, name, mayChangeRoles, mayRemove } }: { person: PersonRow }) {
  const text = useText();
  const about = <span className="govuk-visually-hidden"> {name}</span>;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {mayChangeRoles && (
        <li>
          <a className="govuk-link" href={`/people/${id}/roles`}>
            {text('people.changeRoles')}
            {about}
          </a>
        </li>
      )}
      {mayRemove && (
        <li>
          <a className="govuk-link" href={`/people/${id}/removal`}>
            {text('people.remove')}
            {about}
          </a>
        </li>
      )}
    </ul>
  );
}
