import { Tag } from '~/components/tag';
import { useText } from '~/components/portal-context';
import type { guidesFor } from '~/domain/help/guides';

/** All guides with what each is about. */
export function GuideList({ guides }: { guides: ReturnType<typeof guidesFor> }) {
  const text = useText();
  return (
    <ul className="govuk-list govuk-list--spaced">
      {guides.map(({ id, own }) => (
        <li key={id}>
          <a className="govuk-link govuk-!-font-weight-bold" href={`/help/${id}`}>
            {text(`guides.title.${id}`)}
          </a>{' '}
          {own && <Tag colour="teal">{text('guides.own')}</Tag>}
          <br />
          {text(`guides.about.${id}`)}
        </li>
      ))}
    </ul>
  );
}
