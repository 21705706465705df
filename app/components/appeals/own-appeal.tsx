import type { OwnAppeals } from '#server/appeals/get-own-appeals';
import { isPending } from '~/domain/appeals/status';
import { ButtonLink } from '../button-link';
import { InsetText } from '../inset-text';
import { LocalizedParagraphs } from '../localized-text';
import { useText } from '../portal-context';
import { PortalTime } from '../portal-time';
import { AppealContent } from './appeal-content';

interface OwnAppealProps {
  appeal: OwnAppeals['appeals'][number];
  /** Where it is withdrawn; null for who may not. */
  withdrawHref: string | null;
}

/** An appeal for the organisation that made it: its receipt, how it goes on and what it said. */
export function OwnAppeal({ appeal, withdrawHref }: OwnAppealProps) {
  const text = useText();
  const { state, admissibility, outcome, withdrawn, letters } = appeal;
  return (
    <section>
      <AppealContent appeal={appeal}>
        <InsetText>
          <p className="govuk-body">{text(`appeals.now.${state}`)}</p>
          {withdrawn && (
            <p className="govuk-body">
              <PortalTime at={withdrawn.at} />, {withdrawn.name}
            </p>
          )}
          {letters.map(({ id, number }) => (
            <p key={id} className="govuk-body">
              <a className="govuk-link" href={`/letters/${id}`}>
                {text('appeals.letter', { number })}
              </a>
            </p>
          ))}
        </InsetText>
        {admissibility && (
          <>
            <h2 className="govuk-heading-m">{text('appeals.admissibility')}</h2>
            <LocalizedParagraphs value={admissibility.reason} />
          </>
        )}
        {outcome && (
          <>
            <h2 className="govuk-heading-m">{text('appeals.outcome')}</h2>
            {outcome.redo && <p className="govuk-body">{text(`appeals.redo.${outcome.redo}`)}</p>}
            <LocalizedParagraphs value={outcome.reason} />
          </>
        )}
      </AppealContent>
      {withdrawHref && isPending(state) && (
        <ButtonLink href={withdrawHref} kind="secondary">
          {text('appeals.withdraw.title')}
        </ButtonLink>
      )}
    </section>
  );
}
