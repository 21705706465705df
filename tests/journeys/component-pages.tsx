import { createRemixStub } from '@remix-run/testing';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import { CheckboxField } from '~/components/checkbox-field';
import { CheckboxesField } from '~/components/checkboxes-field';
import { DateField } from '~/components/date-field';
import { Details } from '~/components/details';
import { ErrorSummary } from '~/components/error-summary';
import { FileField } from '~/components/file-field';
import { InsetText } from '~/components/inset-text';
import { NotificationBanner } from '~/components/notification-banner';
import { PageHeading } from '~/components/page-heading';
import { Panel } from '~/components/panel';
import { PasswordField } from '~/components/password-field';
import { PortalForm } from '~/components/portal-form';
import { PortalProvider } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SelectField } from '~/components/select-field';
import { SideNavigation } from '~/components/side-navigation';
import { SubmitButton } from '~/components/submit-button';
import { SummaryList } from '~/components/summary-list';
import { Tabs } from '~/components/tabs';
import { Tag } from '~/components/tag';
import { TaskList } from '~/components/task-list';
import { TextareaField } from '~/components/textarea-field';
import { TextField } from '~/components/text-field';
import { WaitingList } from '~/components/waiting-list';
import { WarningText } from '~/components/warning-text';
import type { Locale } from '~/domain/shared/locale';
import type { FieldErrors } from '~/forms/field-errors';
import { textIn } from '~/locales/text-in';

/** A page of the portal's parts, made without the portal: styles and small script are those of the build. */
export function documentOf(locale: Locale, content: ReactNode, { styles, script }: { styles: string; script: string }) {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={locale} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Opencall</title>
        <link rel="stylesheet" href={styles} />
      </head>
      <body className="govuk-template__body">
        <div className="govuk-width-container">
          <PortalProvider locale={locale} text={textIn(locale)}>
            <main className="govuk-main-wrapper">{content}</main>
          </PortalProvider>
        </div>
        <script type="module" src={script} />
      </body>
    </html>,
  )}`;
}

const names = ['name', 'summary', 'etrap', 'kind', 'groups', 'start', 'password', 'file', 'consent', 'ceiling'];
const mistakes: FieldErrors = Object.fromEntries(names.map((name) => [name, { key: 'form.error.required' }]));
const choices = [
  { value: 'home', label: 'Социально-медицинское обслуживание на дому', hint: 'Öýde sosial-lukmançylyk hyzmaty' },
  { value: 'assistant', label: 'Personal assistant for the independent life of adults' },
];

/** A form asks its route for its address; this gives it one. */
export function FormPage({ failed }: { failed: boolean }) {
  const Page = createRemixStub([{ path: '*', Component: () => <Questions failed={failed} /> }]);
  return <Page initialEntries={['/']} />;
}

function Questions({ failed }: { failed: boolean }) {
  const form = { errors: failed ? mistakes : {}, values: { name: 'Ýenme', kind: 'home', groups: ['assistant'] } };
  return (
    <>
      <ErrorSummary errors={form.errors} labels={{ name: 'Guramanyň ady', ceiling: 'Сумма', etrap: 'Etrap' }} />
      <PageHeading caption="Keyik Okara">Заявка на оказание социальной услуги</PageHeading>
      <PortalForm encType="multipart/form-data">
        <TextField {...form} name="name" label="Guramanyň ady" hint="Tertipnamadaky ýaly" />
        <TextField {...form} name="ceiling" label="Сумма" prefix="TMT" width={10} inputMode="decimal" />
        <TextareaField {...form} name="summary" label="Краткое описание" maxWords={3} />
        <SelectField {...form} name="etrap" label="Etrap" emptyLabel="—" choices={choices} />
        <RadiosField {...form} name="kind" label="Вид услуги" choices={choices} />
        <CheckboxesField {...form} name="groups" label="Группы" choices={choices} hint="Можно выбрать несколько" />
        <DateField {...form} name="start" label="Дата начала" />
        <PasswordField {...form} name="password" label="Пароль" autoComplete="new-password" />
        <FileField {...form} name="file" label="Tertipnama (PDF)" />
        <CheckboxField {...form} name="consent" label="Подтверждаю, что сведения верны" />
        <ButtonGroup>
          <SubmitButton>Отправить</SubmitButton>
          <SubmitButton kind="secondary">Сохранить черновик</SubmitButton>
          <SubmitButton kind="warning">Отозвать</SubmitButton>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}

const now = new Date('2027-01-10T12:00:00Z');

export function PartsPage() {
  return (
    <>
      <NotificationBanner success>Изменения сохранены.</NotificationBanner>
      <NotificationBanner>The deadline was extended.</NotificationBanner>
      <Panel title="Arza tabşyryldy">OC-2027-0001</Panel>
      <Tabs
        label="Call"
        links={[
          { href: '/a', label: 'Overview', current: true },
          { href: '/b', label: 'Вопросы и ответы', count: 12 },
          { href: '/c', label: 'Bölekler' },
        ]}
      />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third">
          <SideNavigation
            label="Section"
            links={[
              { href: '/d', label: 'Учётные записи', current: true },
              { href: '/e', label: 'Учреждения', count: 3 },
            ]}
          />
        </div>
        <div className="govuk-grid-column-two-thirds">
          <SummaryList
            rows={[
              {
                label: 'Организация',
                value: 'Ýenme',
                actions: [{ href: '/f', label: 'Изменить', about: 'организацию' }],
              },
              { label: 'Состояние', value: <Tag colour="green">Открыт</Tag> },
            ]}
          />
          <WaitingList
            now={now}
            items={[
              { label: 'nav.help', href: '/g', until: new Date('2027-01-09T12:00:00Z') },
              { label: 'nav.home', href: '/h', until: new Date('2027-02-09T12:00:00Z') },
            ]}
          />
          <TaskList
            tasks={[
              { title: 'Organisation', href: '/i', status: 'Completed' },
              { title: 'Бюджет', href: '/j', hint: 'по строкам', status: <Tag colour="blue">Не начато</Tag> },
              { title: 'Submit', status: 'Cannot start yet' },
            ]}
          />
          <InsetText>Illustrative.</InsetText>
          <WarningText>После отправки заявку нельзя прочитать до вскрытия.</WarningText>
          <Details summary="What is a lot?">A service type at a place.</Details>
          <ButtonLink href="/k">Начать</ButtonLink>
        </div>
      </div>
    </>
  );
}
