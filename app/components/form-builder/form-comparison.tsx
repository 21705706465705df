import { LocalizedText } from '~/components/localized-text';
import { usePortal } from '~/components/portal-context';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { compareForms, isSameForm } from '~/domain/form-builder/compare-forms';
import { outlineOf } from '~/domain/form-builder/outline';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { ComparedRows } from '../compared-rows';
import { questionRows, sectionRows } from './form-rows';

interface FormComparisonViewProps {
  before: FormDefinition;
  after: FormDefinition;
  /** What the two are called, where not "before" and "after". */
  headings?: { before: string; after: string };
}

/** What differs between two versions of a form, in words: what came, went and moved, then each change side by side. */
export function FormComparisonView({ before, after, headings }: FormComparisonViewProps) {
  const { text, locale } = usePortal();
  if (isSameForm(before, after)) return <p className="govuk-body">{text('formBuilder.compare.same')}</p>;
  const { sections, questions, sectionsMoved } = compareForms(before, after);
  const sides = headings ?? { before: text('formBuilder.compare.before'), after: text('formBuilder.compare.after') };
  const numbers = new Map(
    outlineOf(after).flatMap((section) => section.questions.map(({ key, number }) => [key, number])),
  );
  const titled = (key: string) => after.sections.find((section) => section.key === key)?.title;
  const table = { headings: sides, changedOnly: true };
  return (
    <>
      <Listed title={text('formBuilder.compare.sectionsAdded')} texts={sections.added.map(({ title }) => title)} />
      <Listed title={text('formBuilder.compare.sectionsRemoved')} texts={sections.removed.map(({ title }) => title)} />
      {sectionsMoved && <p className="govuk-body">{text('formBuilder.compare.sectionsMoved')}</p>}
      <Listed title={text('formBuilder.compare.added')} texts={questions.added.map(({ label }) => label)} />
      <Listed title={text('formBuilder.compare.removed')} texts={questions.removed.map(({ label }) => label)} />
      {questions.moved.length > 0 && (
        <>
          <h2 className="govuk-heading-s">{text('formBuilder.compare.moved')}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {questions.moved.map(({ question, from, to }) => (
              <li key={question.key}>
                <LocalizedText value={question.label} />{' '}
                <span className="portal-quiet">
                  {from.section === to.section
                    ? text('formBuilder.compare.within', { number: numbers.get(question.key) ?? '' })
                    : text('formBuilder.compare.into', {
                        title: inLanguage(titled(to.section) ?? question.label, locale),
                      })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {sections.changed.map((pair) => (
        <ComparedRows
          key={pair.after.key}
          {...table}
          caption={text('formBuilder.compare.section', { title: inLanguage(pair.after.title, locale) })}
          before={sectionRows(pair.before, text)}
          after={sectionRows(pair.after, text)}
        />
      ))}
      {questions.changed.map((pair) => (
        <ComparedRows
          key={pair.after.key}
          {...table}
          caption={text('formBuilder.questionNamed', {
            number: numbers.get(pair.after.key) ?? '',
            label: inLanguage(pair.after.label, locale),
          })}
          before={questionRows(pair.before, text)}
          after={questionRows(pair.after, text)}
        />
      ))}
    </>
  );
}

function Listed({ title, texts }: { title: string; texts: readonly Localized[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-s">{title}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {texts.map((said, index) => (
          <li key={index}>
            <LocalizedText value={said} />
          </li>
        ))}
      </ul>
    </>
  );
}
