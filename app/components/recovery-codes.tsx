import { ButtonLink } from './button-link';
import { PageHeading } from './page-heading';
import { useText } from './portal-context';
import { WarningText } from './warning-text';

/** Recovery codes, on the one page that ever shows them. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const text = useText();
  return (
    <>
      <PageHeading>{text('accounts.recovery.title')}</PageHeading>
      <WarningText>{text('accounts.recovery.lead')}</WarningText>
      <ol className="govuk-list govuk-list--number">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <ButtonLink href="/account/second-factor">{text('accounts.recovery.done')}</ButtonLink>
    </>
  );
}
