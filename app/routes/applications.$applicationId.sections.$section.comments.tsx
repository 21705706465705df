import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { comment, settleComment } from '#server/applications/comment';
import { getComments } from '#server/applications/get-comments';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ApplicationHead } from '~/components/application/application-head';
import { CommentForm } from '~/components/application/comment-form';
import { CommentList } from '~/components/application/comment-list';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { TwoThirds } from '~/components/two-thirds';
import { commentSchema } from '~/domain/applications/comment';
import { inLanguage } from '~/domain/shared/localized';
import { fieldErrorsOf } from '~/forms/field-errors';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'applications.comment.title',
  breadcrumb: 'applications.comment.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: ({ data }) => data.head.call.reference, href: ({ params }) => `/applications/${params.applicationId}` },
    {
      label: ({ data }) => inLanguage(data.title, data.locale),
      href: ({ params }) => `/applications/${params.applicationId}/sections/${params.section}`,
    },
  ],
};

export const loader = permitted('applications.read', async ({ actor, params, locale, now, keptForm }) => {
  const { applicationId = '', section = '' } = params;
  const page = await getComments({ actor, applicationId, section, now });
  return { ...page, section, locale, formKey: randomUUID(), kept: await keptForm() };
});

export const action = permitted('applications.prepare', async ({ actor, request, params, now }) => {
  const { applicationId = '', section = '' } = params;
  const here = `/applications/${applicationId}/sections/${section}/comments`;
  const typed = typedValues(await request.formData());
  try {
    if (typeof typed.settle === 'string') {
      await settleComment({ actor, applicationId, section, commentId: typed.settle, now });
      return redirectWithNotice(here, 'notice.told.commentSettled');
    }
    const read = commentSchema.safeParse(typed);
    if (!read.success) return formReply(fieldErrorsOf(read.error), typed);
    await comment({ actor, applicationId, section, input: read.data, now });
    return redirectWithNotice(here, 'notice.told.commented');
  } catch (error) {
    return refusedForm(error, typed, 'text');
  }
});

export default function Comments() {
  const { locale, text } = usePortal();
  const { head, title, section, comments, formKey, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const isOpen = head.standing === 'open';
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <ApplicationHead head={head} title={inLanguage(title, locale)} />
      {comments.length === 0 && (
        <EmptyState title={text('applications.comment.empty')} text={text('applications.comment.lead')} />
      )}
      <CommentList head={head} section={section} comments={comments} canSettle={isOpen} />
      {isOpen && <CommentForm formKey={formKey} reply={reply} />}
      <p className="govuk-body">
        <a className="govuk-link" href={`/applications/${head.id}/sections/${section}`}>
          {text('applications.backToSection')}
        </a>
      </p>
    </TwoThirds>
  );
}
