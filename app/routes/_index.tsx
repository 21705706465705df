import { useText } from '~/components/portal-context';

export default function Home() {
  const text = useText();
  return <h1 className="govuk-heading-xl">{text('portal.tagline')}</h1>;
}
