export const guides = {
  'guides.list': 'Guides, step by step',
  'guides.own': 'For your role',
  'guides.quoted': 'Names of pages and buttons stand in quotation marks, as the portal shows them.',
  'guides.numbered': '{number}. {title}',
  'guides.heading.rules': 'Rules that matter',
  'guides.heading.next': 'What happens next',
  'guides.heading.pages': 'Pages of this guide',
  'guides.pages.closed': 'A name without a link is a page that you see when you have signed in with this role.',
  'guides.all': 'All help',
};
