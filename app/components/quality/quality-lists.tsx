import { PageHeading } from '../page-heading';
import { useText } from '../portal-context';
import { Tabs } from '../tabs';

const LISTS = [
  { href: '/office/quality', label: 'quality.visits' },
  { href: '/office/quality/findings', label: 'quality.findings' },
] as const;

/** The heading over the lists of quality, and the way from one to the other. */
export function QualityListsHeading({ current }: { current: (typeof LISTS)[number]['href'] }) {
  const text = useText();
  return (
    <>
      <PageHeading>{text('quality.list.title')}</PageHeading>
      <Tabs
        label={text('quality.list.pages')}
        links={LISTS.map(({ href, label }) => ({ href, label: text(label), current: href === current }))}
      />
    </>
  );
}
