import { isLocale } from '~/domain/shared/locale';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatDateTime } from '~/locales/formats';
import { fillIn, readText, type FormText } from '../autosave/form-text';
import { sendForm } from '../autosave/send-form';
import { unsentStore } from './unsent-store';

/** How long the portal may take to answer that it is there, in milliseconds: a 2G line needs some seconds. */
const PATIENCE_MS = 8_000;
const RETRY_MS = 30_000;

/**
 * Keeps the entries of a register on the device while the portal cannot be reached, and sends them once it can. Their ids
 * are given here, so that what is sent twice is recorded once. Without this script the form is an ordinary one.
 */
export function keepUnsentEntries(): void {
  const place = document.querySelector<HTMLElement>('[data-unsent]');
  const { keep: name = '', keepKeys = '' } = place?.dataset ?? {};
  if (!place || !name || !isSafe()) return;
  const form = document.querySelector<HTMLFormElement>('form[data-entry]');
  const store = unsentStore({ name, keys: keepKeys.split(' '), storage: window.localStorage });
  const address = place.dataset.unsent ?? '';
  /** Why the portal did not take an entry, by its id. */
  const refused = new Map<string, string>();
  /** Entries that are in the form again: they go with its button. */
  const held = new Set<string>();
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (said: string) => {
    const line = place.querySelector('[data-unsent-status]');
    if (line) line.textContent = place.dataset[said] ?? '';
  };
  const show = async () => {
    const entries = await store.all();
    const list = place.querySelector('[data-unsent-list]');
    place.querySelector<HTMLElement>('[data-unsent-shown]')?.toggleAttribute('hidden', entries.length === 0);
    list?.replaceChildren(...entries.map(rowOf));
  };
  const rowOf = ({ id, at, text }: { id: string; at: string; text: FormText }) => {
    const row = document.createElement('li');
    row.append(`${sentence(place.dataset.row ?? '', at, dayOf(text))} ${refused.get(id) ?? ''} `);
    if (!form) return row;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: place.dataset.mend });
    button.className = 'govuk-button govuk-button--secondary';
    button.addEventListener('click', () => {
      held.add(id);
      void fillIn(form, text, false);
      form.querySelector<HTMLElement>('input:not([type=hidden])')?.focus();
    });
    row.append(button);
    return row;
  };
  const send = async () => {
    if (isSending) return;
    isSending = true;
    clearTimeout(timer);
    const waiting = (await store.all()).filter(({ id }) => !held.has(id) && !refused.has(id));
    let sent = 0;
    for (const { id, text } of waiting) {
      const { answer } = await sendForm({ address, text, leaving: false });
      if (answer.is === 'unreachable') timer = setTimeout(() => void send(), RETRY_MS);
      if (answer.is === 'signed-out') tell('signedOut');
      if (answer.is === 'unreachable' || answer.is === 'signed-out') break;
      if (answer.is === 'saved') store.forget(id);
      else refused.set(id, 'message' in answer ? answer.message : (place.dataset.refused ?? ''));
      sent += answer.is === 'saved' ? 1 : 0;
    }
    if (sent > 0) tell('sent');
    isSending = false;
    await show();
  };
  const keep = async (of: HTMLFormElement) => {
    if (!isWhole(of)) return tell('missing');
    const text = readText(of);
    const id = text.find(([field]) => field === 'formKey')?.[1] ?? '';
    try {
      await store.keep(id, { at: new Date().toISOString(), text });
    } catch {
      return tell('full');
    }
    held.delete(id);
    refused.delete(id);
    of.reset();
    const key = of.elements.namedItem('formKey');
    if (key instanceof HTMLInputElement) key.value = crypto.randomUUID();
    tell('kept');
    timer = setTimeout(() => void send(), RETRY_MS);
    await show();
    of.querySelector<HTMLElement>('input:not([type=hidden])')?.focus();
  };
  if (form) goWhenReachable(form, keep);
  window.addEventListener('online', () => void send());
  void show().then(send);
}

/** Lets a form go to the portal if that is there, else `otherwise` deals with it. */
function goWhenReachable(form: HTMLFormElement, otherwise: (form: HTMLFormElement) => Promise<void>): void {
  let state: 'open' | 'asking' | 'going' = 'open';
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) state = 'open';
  });
  form.addEventListener('submit', (event) => {
    if (state === 'going') return;
    event.preventDefault();
    if (state === 'asking') return;
    state = 'asking';
    const { submitter } = event;
    void isThere().then(async (yes) => {
      state = yes ? 'going' : 'open';
      if (yes) form.requestSubmit(submitter);
      else await otherwise(form);
    });
  });
}

/** True where the portal answers, with its database. */
async function isThere(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    return (await fetch('/readyz', { cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}

/** What lies on the device is sealed: without a secure page and a storage nothing is kept. */
function isSafe(): boolean {
  try {
    return typeof crypto.randomUUID === 'function' && 'subtle' in crypto && window.localStorage.length >= 0;
  } catch {
    return false;
  }
}

/** True where every question with given answers has one: what is kept must not come back for that days later. */
function isWhole(form: HTMLFormElement): boolean {
  const answers = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const given = new Set(answers.filter(({ checked }) => checked).map(({ name }) => name));
  return answers.every(({ name }) => given.has(name));
}

function dayOf(text: FormText): string {
  const part = (name: string) => (text.find(([field]) => field === `receivedOn-${name}`)?.[1] ?? '').padStart(2, '0');
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function sentence(said: string, at: string, day: string): string {
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : 'en';
  const start = startOfPortalDay(day);
  const shown = Number.isNaN(start.getTime()) ? day : formatDate(locale, start);
  return said.replace('{day}', shown).replace('{time}', formatDateTime(locale, new Date(at)));
}
