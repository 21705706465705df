import type { MetaDescriptor } from '@remix-run/react';

/** The head's elements by which a page is introduced to search engines and in messages, with the feed of new calls. */
export function shareMeta(share: { title: string; description: string; url: string } | undefined): MetaDescriptor[] {
  if (!share) return [];
  const { title, description, url } = share;
  return [
    { name: 'description', content: description },
    { tagName: 'link', rel: 'canonical', href: url },
    { tagName: 'link', rel: 'alternate', type: 'application/atom+xml', href: '/calls.atom' },
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: url },
  ];
}
