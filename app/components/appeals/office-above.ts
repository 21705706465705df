/** The pages above those about one appeal. */
export const OFFICE_APPEAL_ABOVE = [
  { label: 'appeals.title', href: '/office/appeals' },
  {
    label: 'appeals.one',
    href: ({ params }: { params: Record<string, string | undefined> }) => `/office/appeals/${params.appealId}`,
  },
] as const;
