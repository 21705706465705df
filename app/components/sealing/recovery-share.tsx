import type { ShownRecovery } from '#server/sealing/show-recovery';
import { ButtonLink } from '../button-link';
import { PageHeading } from '../page-heading';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { WarningText } from '../warning-text';

interface RecoveryShareProps {
  recovery: ShownRecovery;
  /** What has just happened: the call is approved, or the key was split anew. */
  done: string;
  next: { href: string; label: string };
}

/** A recovery share, on the one page that ever shows it. */
export function RecoverySharePage({ recovery: { code, qrCode }, done, next }: RecoveryShareProps) {
  const text = useText();
  return (
    <>
      <PageHeading caption={done}>{text('sealing.recovery.title')}</PageHeading>
      <WarningText>{text('sealing.recovery.once')}</WarningText>
      <p className="govuk-body">{text('sealing.recovery.what')}</p>
      <p className="portal-recovery">
        {code.split(' ').map((group, at) => (
          <code key={at}>{group} </code>
        ))}
      </p>
      <img src={qrCode} alt={text('sealing.recovery.qrCode')} width={200} height={200} />
      <PortalForm action="/recovery-share.pdf">
        <input type="hidden" name="code" value={code} autoComplete="off" />
        <SubmitButton>{text('sealing.recovery.download')}</SubmitButton>
      </PortalForm>
      <ol className="govuk-list govuk-list--number">
        <li>{text('sealing.recovery.print')}</li>
        <li>{text('sealing.recovery.envelope')}</li>
        <li>{text('sealing.recovery.delete')}</li>
      </ol>
      <p className="govuk-body">{text('sealing.recovery.lost')}</p>
      <ButtonLink kind="secondary" href={next.href}>
        {next.label}
      </ButtonLink>
    </>
  );
}
