import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { formatDateTime } from '~/locales/formats';
import { VersionTag } from './version-tag';

interface BuilderHeadProps {
  programme: { code: string; mayChange: boolean };
  caption: string;
  page: string;
  changed: { by: string | null; at: Date };
  current: { number: number; by: string | null; at: Date } | null;
  changedSince: boolean;
}

/** The form's name, where it stands, and what leads on from it. */
export function BuilderHead({ programme, caption, page, changed, current, changedSince }: BuilderHeadProps) {
  const { text, locale } = usePortal();
  const said = ({ by, at }: { by: string | null; at: Date }) => ({
    name: by ?? text('audit.portal'),
    at: formatDateTime(locale, at),
  });
  const links = [
    { href: `${page}/history`, label: text('formBuilder.history') },
    { href: `${page}/export.json`, label: text('formBuilder.export') },
    ...(programme.mayChange ? [{ href: `${page}/name`, label: text('formBuilder.rename') }] : []),
  ];
  return (
    <>
      <PageHeading caption={programme.code}>{caption}</PageHeading>
      <p className="govuk-body">
        <VersionTag version={current?.number ?? null} changedSince={changedSince} />
      </p>
      <p className="govuk-body portal-quiet">
        {current && (
          <>
            {text('formBuilder.version.madeBy', { number: current.number, ...said(current) })}
            <br />
          </>
        )}
        {text('formBuilder.changedBy', said(changed))}
      </p>
      <ButtonGroup>
        {programme.mayChange && changedSince && (
          <ButtonLink href={`${page}/version`}>{text('formBuilder.version.make')}</ButtonLink>
        )}
        <ButtonLink href={`${page}/preview`} kind="secondary">
          {text('formBuilder.preview')}
        </ButtonLink>
        {links.map(({ href, label }) => (
          <a key={href} className="govuk-link" href={href}>
            {label}
          </a>
        ))}
      </ButtonGroup>
    </>
  );
}
