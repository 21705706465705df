import type { ShownQuestion } from '#server/clarifications/shown-question';
import type { NamedLot } from '~/domain/calls/lot-names';
import { inLanguage } from '~/domain/shared/localized';
import { formatDate } from '~/locales/formats';
import { usePortal } from '../portal-context';

interface AskedQuestionsProps {
  questions: readonly Pick<ShownQuestion, 'id' | 'letter' | 'askedOn' | 'lot' | 'language' | 'text'>[];
  lots: readonly NamedLot[];
}

/** Questions as they were asked, for who answers them. */
export function AskedQuestions({ questions, lots }: AskedQuestionsProps) {
  const { locale, text } = usePortal();
  return (
    <section aria-labelledby="asked">
      <h2 className="govuk-heading-m" id="asked">
        {text('clarifications.answer.originals', { count: questions.length })}
      </h2>
      {questions.map(({ id, letter, askedOn, lot, language, text: asked }) => {
        const named = lots.find(({ key }) => key === lot);
        const about = named ? inLanguage(named.name, locale) : text('clarifications.own.lot.whole');
        return (
          <div key={id} className="govuk-inset-text">
            <p className="govuk-body govuk-!-margin-bottom-1">
              <strong>{text('clarifications.office.organisation', { letter })}</strong>{' '}
              <span className="portal-quiet">{`${formatDate(locale, askedOn)}. ${about}`}</span>
            </p>
            <p className="govuk-body portal-questions__text" lang={language}>
              {asked}
            </p>
          </div>
        );
      })}
    </section>
  );
}
