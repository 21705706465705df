import { createRemixStub } from '@remix-run/testing';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { pilotForm } from '#server/demo/pilot/form';
import { AnswersView } from '~/components/application-form/answers-view';
import { PortalProvider } from '~/components/portal-context';
import type { FormContext } from '~/domain/applications/answers';
import { readAnswers } from '~/forms/application/read-answers';
import { SectionFields } from '~/forms/application/section-fields';
import { textIn } from '~/locales/text-in';

const context: FormContext = { ceiling: { amount: 12_000_00, currency: 'USD' }, ownContribution: 5 };
const typed = {
  'answers.trained': 'no',
  'answers.budget.0.category': 'staff',
  'answers.budget.0.quantity': '2',
  'answers.budget.0.unitCost': '10,50',
};

function drawn(element: ReactElement): string {
  const Page = createRemixStub([{ path: '*', Component: () => element }]);
  return renderToString(
    <PortalProvider locale="en" text={textIn('en')}>
      <Page initialEntries={['/']} />
    </PortalProvider>,
  );
}

it('draws every section of the pilot form', () => {
  for (const { key } of pilotForm.sections) {
    const html = drawn(
      <SectionFields
        definition={pilotForm}
        section={key}
        context={context}
        values={typed}
        files={{}}
        applicationId="a1"
        fileHrefs={{ removal: () => '#' }}
      />,
    );
    expect(html).toContain(`id="section-${key}"`);
    if (key === 'budget') expect(html).toContain('21.00');
  }
});

it('shows answers', () => {
  const { answers } = readAnswers({ definition: pilotForm, context, typed, files: {}, demand: 'typed' });
  const html = pilotForm.sections
    .map((section) =>
      drawn(<AnswersView section={section} answers={answers} context={context} files={{}} typed={typed} />),
    )
    .join('');
  expect(html).toContain('21.00');
});
