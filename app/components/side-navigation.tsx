import { LinkList, type PageLink } from './link-list';

/** The pages of a section, beside the page. `label` names the section. */
export function SideNavigation(props: { label: string; links: readonly PageLink[] }) {
  return <LinkList {...props} block="portal-side" />;
}
