import { usePortal } from '~/components/portal-context';
import type { OutlinedSection } from '~/domain/form-builder/outline';
import { inLanguage } from '~/domain/shared/localized';
import type { OrderAnswer } from './use-order';

/** Says what a button or a dragged question has done, to eyes and to screen readers. */
export function OrderStatus({
  answer,
  sections,
}: {
  answer: OrderAnswer | undefined;
  sections: readonly OutlinedSection[];
}) {
  const { text, locale } = usePortal();
  const told = () => {
    if (!answer?.done) return '';
    const { kind, key } = answer.done;
    if (kind === 'section-moved') {
      const section = sections.find((one) => one.key === key);
      return section
        ? text('formBuilder.told.sectionMoved', { title: inLanguage(section.title, locale), number: section.number })
        : '';
    }
    const question = sections.flatMap(({ questions }) => questions).find((one) => one.key === key);
    if (!question) return '';
    const values = { label: inLanguage(question.label, locale), number: question.number };
    return text(kind === 'moved' ? 'formBuilder.told.moved' : 'formBuilder.told.duplicated', values);
  };
  return (
    <p className="govuk-body portal-builder__status" role="status">
      {told()}
    </p>
  );
}
