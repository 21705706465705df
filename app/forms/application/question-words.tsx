import type { ReactNode } from 'react';
import { LocalizedParagraphs, LocalizedText } from '~/components/localized-text';
import { usePortal } from '~/components/portal-context';
import type { Question } from '~/domain/applications/form-definition';
import { inLanguage, isBlankText, languageShown } from '~/domain/shared/localized';

/** What a question is called in its form: marked where it need not be answered. */
export function useQuestionWords({ label, help, required }: Question): {
  label: ReactNode;
  help: ReactNode;
  name: string;
} {
  const { text, locale } = usePortal();
  const name = inLanguage(label, locale);
  const shown = languageShown(label, locale);
  const said = required ? <LocalizedText value={label} /> : text('answers.optional', { label: name });
  return {
    name,
    label: shown === locale || required ? said : <span lang={shown}>{said}</span>,
    help: isBlankText(help) ? undefined : <LocalizedParagraphs value={help} />,
  };
}
