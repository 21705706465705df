import type { RequestPage } from '#server/requests/get-request';
import { OUTCOMES } from '~/domain/requests/request';
import type { CaseAct } from '~/domain/requests/rules';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { CheckboxField } from '../checkbox-field';
import { DateField } from '../date-field';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { SelectField } from '../select-field';
import { TextareaField } from '../textarea-field';

interface ActFieldsProps {
  act: CaseAct;
  page: RequestPage;
  others: readonly { id: string; title: Localized; providerName: Localized }[];
  reply: FormReply | undefined;
}

/** What an act on a case asks for. */
export function ActFields({ act, page: { request, service, today }, others, reply }: ActFieldsProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply?.errors, values: reply?.values ?? { on: today } };
  const decisions = (['accepted', 'waiting', 'refused'] as const).filter(
    (what) => what !== 'waiting' || request.state !== 'waiting',
  );
  return (
    <>
      {act === 'decision' && (
        <RadiosField
          {...field}
          name="what"
          label={text('cases.decision')}
          choices={decisions.map((value) => ({ value, label: text(`cases.decision.${value}`) }))}
        />
      )}
      {act === 'redirection' && (
        <SelectField
          {...field}
          name="to"
          label={text('cases.to')}
          emptyLabel={text('cases.to.choose')}
          choices={others.map(({ id, title, providerName }) => ({
            value: id,
            label: `${inLanguage(title, locale)} (${inLanguage(providerName, locale)})`,
          }))}
        />
      )}
      {act === 'end' && (
        <RadiosField
          {...field}
          name="outcome"
          label={text('cases.outcome')}
          choices={OUTCOMES.map((value) => ({ value, label: text(`request.outcome.${value}`) }))}
        />
      )}
      <DateField {...field} name="on" label={text(`cases.on.${act}`)} />
      {(act === 'decision' || act === 'redirection' || act === 'withdrawal') && (
        <TextareaField
          {...field}
          name="reason"
          label={text('cases.reason')}
          hint={text(request.meetsAll ? 'cases.reason.hint' : 'cases.reason.hint.criteria')}
          maxCharacters={2_000}
        />
      )}
      {(act === 'review' || act === 'end') && (
        <TextareaField
          {...field}
          name="text"
          label={text(`cases.text.${act}`)}
          hint={text('register.note.hint')}
          maxCharacters={2_000}
        />
      )}
      {act === 'redirection' && request.note && (
        <CheckboxField {...field} name="withNote" label={text('cases.withNote')} />
      )}
      {act === 'decision' && service.capacity !== null && (
        <CheckboxField {...field} name="beyondCapacity" label={text('cases.beyondCapacity')} />
      )}
    </>
  );
}
