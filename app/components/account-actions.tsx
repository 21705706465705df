import { useText } from './portal-context';

interface AccountActionsProps {
  id: string;
  may: { changeRoles: boolean; remove: boolean; disable: boolean; enable: boolean; resetSecondFactor: boolean };
}

/** Links to what the one who looks may do to an account; nothing where they may nothing. */
export function AccountActions({ id, may }: AccountActionsProps) {
  const text = useText();
  const links = [
    may.changeRoles && { href: `/people/${id}/roles`, label: text('people.changeRoles') },
    may.resetSecondFactor && {
      href: `/accounts/${id}/second-factor-reset`,
      label: text('people.secondFactorReset.title'),
    },
    may.remove && { href: `/people/${id}/removal`, label: text('people.remove') },
    may.disable && { href: `/accounts/${id}/disabling`, label: text('people.disabling.submit') },
    may.enable && { href: `/accounts/${id}/enabling`, label: text('people.enabling.submit') },
  ].filter((link) => link !== false);
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="account-actions">
      <h2 className="govuk-heading-m" id="account-actions">
        {text('people.account.actions')}
      </h2>
      <ul className="govuk-list">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
