import { LinkList, type PageLink } from './link-list';

/** Views of one thing, each a page of its own. `label` names the set for screen readers. */
export function Tabs(props: { label: string; links: readonly PageLink[] }) {
  return <LinkList {...props} block="portal-tabs" />;
}
