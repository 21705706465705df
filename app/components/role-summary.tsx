import { actionLabel, roleLabel, rolePurpose } from '~/domain/accounts/labels';
import { actionsOf } from '~/domain/accounts/permissions';
import type { Role } from '~/domain/accounts/roles';
import { useText } from './portal-context';

/** What a person is in the portal and what each of their roles may do, read from the permission table. */
export function RoleSummary({ roles, homeName }: { roles: readonly Role[]; homeName: string | null }) {
  const text = useText();
  return (
    <>
      {homeName && <p className="govuk-body">{text('roles.home', { home: homeName })}</p>}
      {roles.length === 0 && <p className="govuk-inset-text">{text('roles.none')}</p>}
      {roles.map((role) => (
        <section key={role} aria-labelledby={`role-${role}`}>
          <h2 className="govuk-heading-m" id={`role-${role}`}>
            {text(roleLabel(role))}
          </h2>
          <p className="govuk-body">{text(rolePurpose(role))}</p>
          <p className="govuk-body govuk-!-margin-bottom-1">{text('roles.may')}</p>
          <ul className="govuk-list govuk-list--bullet">
            {actionsOf(role).map((action) => (
              <li key={action}>{text(actionLabel(action))}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
