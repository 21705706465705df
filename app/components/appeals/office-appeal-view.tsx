import type { ReactNode } from 'react';
import type { OfficeAppeal } from '#server/appeals/get-office-appeal';
import { inLanguage } from '~/domain/shared/localized';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { InsetText } from '../inset-text';
import { LocalizedParagraphs } from '../localized-text';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { AppealContent } from './appeal-content';

/** An appeal for those who examine it, name its reviewers, decide it or oversee that. */
export function OfficeAppealView({ appeal }: { appeal: OfficeAppeal }) {
  const { locale, text } = usePortal();
  const { id, call, lot, organisation, admissibility, reviewers, outcome, mayAdmit, mayName, mayDecide } = appeal;
  return (
    <>
      {appeal.tookPart && <InsetText>{text('appeals.error.tookPart')}</InsetText>}
      <ButtonGroup>
        {mayAdmit && (
          <ButtonLink href={`/office/appeals/${id}/admissibility`}>{text('appeals.admissibility')}</ButtonLink>
        )}
        {mayDecide && <ButtonLink href={`/office/appeals/${id}/outcome`}>{text('appeals.decide.title')}</ButtonLink>}
        {mayName && (
          <ButtonLink href={`/office/appeals/${id}/reviewers`} kind={mayDecide ? 'secondary' : 'primary'}>
            {text('appeals.name.title')}
          </ButtonLink>
        )}
      </ButtonGroup>
      <AppealContent
        appeal={appeal}
        rows={[
          { label: text('appeals.column.call'), value: `${call.reference}: ${inLanguage(call.title, locale)}` },
          { label: text('appeals.column.lot'), value: inLanguage(lot, locale) },
          { label: text('appeals.column.organisation'), value: organisation },
          {
            label: text('appeals.reviewers'),
            value: reviewers.length > 0 ? reviewers.map(({ name }) => name).join(', ') : text('appeals.reviewers.none'),
          },
        ]}
      >
        {admissibility && (
          <Said title={text('appeals.admissibility')} by={admissibility.name} at={admissibility.at}>
            <LocalizedParagraphs value={admissibility.reason} />
          </Said>
        )}
        {outcome && (
          <Said title={text('appeals.outcome')} by={outcome.name} at={outcome.at}>
            {outcome.redo && <p className="govuk-body">{text(`appeals.redo.${outcome.redo}`)}</p>}
            <LocalizedParagraphs value={outcome.reason} />
            <h3 className="govuk-heading-s">{text('appeals.summary')}</h3>
            <LocalizedParagraphs value={outcome.summary} />
          </Said>
        )}
      </AppealContent>
    </>
  );
}

interface SaidProps {
  title: string;
  by: string;
  at: Date;
  children: ReactNode;
}

function Said({ title, by, at, children }: SaidProps) {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-hint">
        {by}, <PortalTime at={at} />
      </p>
      {children}
    </section>
  );
}
