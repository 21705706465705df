import { Details } from '~/components/details';
import { usePortal } from '~/components/portal-context';
import { WORDING_FIELDS, type LetterWording } from '~/domain/letters/wording';
import type { Locale } from '~/domain/shared/locale';
import { formatDateTime } from '~/locales/formats';

interface TextVersionsProps {
  versions: readonly { number: number; wording: LetterWording | null; by: string | null; at: Date }[];
  /** The language of the words. */
  language: Locale;
  /** The page whose form takes an earlier version. */
  path: string;
  mayChange: boolean;
}

/** The versions of a letter's words, the newest first. */
export function TextVersions({ versions, language, path, mayChange }: TextVersionsProps) {
  const { text, locale } = usePortal();
  return (
    <>
      <h2 className="govuk-heading-m">{text('letterTexts.history')}</h2>
      {versions.length === 0 && <p className="govuk-body">{text('letterTexts.history.empty')}</p>}
      {versions.map(({ number, wording, by, at }) => (
        <section key={number} aria-label={text('letterTexts.version', { number })}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{text('letterTexts.version', { number })}</h3>
          <p className="govuk-hint">
            {text('letterTexts.version.by', { name: by ?? text('audit.portal'), at: formatDateTime(locale, at) })}
          </p>
          {wording ? (
            <Details summary={wording.subject}>
              {WORDING_FIELDS.map((field) => (
                <p key={field} className="govuk-body portal-lines" lang={language}>
                  {wording[field]}
                </p>
              ))}
              {mayChange && (
                <a className="govuk-link" href={`${path}?version=${number}`}>
                  {text('letterTexts.version.take')}
                </a>
              )}
            </Details>
          ) : (
            <p className="govuk-body">{text('letterTexts.version.default')}</p>
          )}
        </section>
      ))}
    </>
  );
}
