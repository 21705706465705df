import { useText } from '~/components/portal-context';
import { Tag } from '~/components/tag';

/** Which version of a form is in use, and whether somebody works on the next one. */
export function VersionTag({ version, changedSince }: { version: number | null; changedSince: boolean }) {
  const text = useText();
  if (version === null) return <Tag colour="yellow">{text('formBuilder.version.none')}</Tag>;
  return (
    <>
      <Tag colour="green">{text('formBuilder.version.number', { number: version })}</Tag>{' '}
      {changedSince && <Tag colour="yellow">{text('formBuilder.version.changedSince')}</Tag>}
    </>
  );
}
