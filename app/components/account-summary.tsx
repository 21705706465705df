import type { Home, Role } from '~/domain/accounts/roles';
import { ACCOUNT_STATES } from '~/domain/accounts/status-labels';
import type { Locale } from '~/domain/shared/locale';
import { formatDate, formatDateTime, formatNumber } from '~/locales/formats';
import { usePortal } from './portal-context';
import { RoleList } from './role-list';
import { StatusTag } from './status-tag';
import { SummaryList } from './summary-list';

interface AccountSummaryProps {
  account: {
    locale: Locale;
    home: (Home & { name: string }) | null;
    roles: readonly Role[];
    createdAt: Date;
    disabled: { at: Date; by: string; reason: string } | null;
    hasSecondFactor: boolean;
    sessions: number;
  };
}

/** What an administrator sees of an account. */
export function AccountSummary({ account }: AccountSummaryProps) {
  const { text, locale } = usePortal();
  const { home, disabled } = account;
  return (
    <SummaryList
      rows={[
        {
          label: text('people.column.state'),
          value: (
            <>
              <StatusTag status={disabled ? 'disabled' : 'active'} labels={ACCOUNT_STATES} />
              {disabled && (
                <p className="govuk-body govuk-!-margin-top-2">
                  {text('people.account.disabledBy', {
                    when: formatDateTime(locale, disabled.at),
                    by: disabled.by,
                    reason: disabled.reason,
                  })}
                </p>
              )}
            </>
          ),
        },
        { label: text('people.column.roles'), value: <RoleList roles={account.roles} /> },
        { label: text('people.column.home'), value: home ? <HomeLink home={home} /> : text('people.account.noHome') },
        { label: text('people.account.locale'), value: text(`language.${account.locale}`) },
        { label: text('people.account.since'), value: formatDate(locale, account.createdAt) },
        {
          label: text('people.account.secondFactor'),
          value: text(account.hasSecondFactor ? 'people.account.secondFactor.yes' : 'people.account.secondFactor.no'),
        },
        { label: text('people.account.sessions'), value: formatNumber(locale, account.sessions) },
      ]}
    />
  );
}

function HomeLink({ home: { kind, id, name } }: { home: Home & { name: string } }) {
  return (
    <a className="govuk-link" href={`/${kind === 'institution' ? 'institutions' : 'organisations'}/${id}`}>
      {name}
    </a>
  );
}
