/** The pages above those of one course, in the office. */
export const courseAbove = [
  { label: 'training.title', href: '/office/training' },
  {
    label: 'training.course',
    href: ({ params }: { params: Record<string, string | undefined> }) => `/office/training/${params.courseId}`,
  },
] as const;
