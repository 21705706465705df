import { formatDateTime } from '~/locales/formats';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { VersionTag } from '../form-builder/version-tag';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';

interface RubricHeadProps {
  programme: { code: string; mayChange: boolean };
  caption: string;
  page: string;
  changed: { by: string | null; at: Date };
  current: { number: number; by: string | null; at: Date } | null;
  changedSince: boolean;
}

/** The rubric's name, where it stands, and what leads on from it. */
export function RubricHead({ programme, caption, page, changed, current, changedSince }: RubricHeadProps) {
  const { text, locale } = usePortal();
  const said = ({ by, at }: { by: string | null; at: Date }) => ({
    name: by ?? text('audit.portal'),
    at: formatDateTime(locale, at),
  });
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
        <a className="govuk-link" href={`${page}/history`}>
          {text('formBuilder.history')}
        </a>
        <a className="govuk-link" href={`${page}/export.json`}>
          {text('formBuilder.export')}
        </a>
      </ButtonGroup>
    </>
  );
}
