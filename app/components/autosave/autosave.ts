import { formatDateTime } from '~/locales/formats';
import { isLocale } from '~/domain/shared/locale';
import { next, UNTOUCHED, type Act, type Happening } from './autosave-state';
import { statusOf, wouldLose } from './autosave-status';
import { deviceText, forgetOldTexts, type DeviceText } from './device-text';
import { carriesRest, fillIn, isSameText, isTypedInto, readText } from './form-text';
import { sendForm } from './send-form';
import { thisTab } from './this-tab';
import { PATIENCE_MS, whenLive } from './when-live';

/** How long typing rests before the device keeps it: long enough for a word, short enough for a page that dies. */
const KEEP_MS = 300;

/**
 * Saves each form with `data-autosave` while it is filled in. With `data-keep`, the device keeps what the portal has not
 * confirmed, and puts it back when the page is opened again.
 */
export async function autosaveForms(): Promise<void> {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-autosave], form[data-keep]')];
  if (forms.length === 0) return;
  const device = await deviceOf(forms);
  for (const form of forms) {
    const kept = device(form);
    if (form.dataset.autosave) autosave(form, kept);
    // What this page shows came with a button: the portal has it, and asks what to do with it.
    else kept?.forget();
  }
}

/** Finds the device's place for a form; null where the form has none or the browser cannot keep anything safely. */
async function deviceOf(forms: readonly HTMLFormElement[]): Promise<(form: HTMLFormElement) => DeviceText | null> {
  if (!forms.some(({ dataset }) => dataset.keep)) return () => null;
  try {
    const { own, isOpen } = await thisTab();
    const storage = window.localStorage;
    forgetOldTexts(storage, Date.now());
    return ({ dataset: { keep: name, keepKeys } }) =>
      name && keepKeys ? deviceText({ name, keys: keepKeys.split(' '), tab: own, isOpen, storage }) : null;
  } catch {
    // No secure page, no storage, or a browser that is too old: the status line says that nothing is kept.
    return () => null;
  }
}

function autosave(form: HTMLFormElement, device: DeviceText | null): void {
  let state = UNTOUCHED;
  let keeps = device !== null;
  let submitter: HTMLElement | null = null;
  let isSubmitting = false;
  let sendTimer: ReturnType<typeof setTimeout> | undefined;
  let keepTimer: ReturnType<typeof setTimeout> | undefined;
  const line = form.querySelector<HTMLElement>('[data-autosave-status]');

  const happened = (happening: Happening) => {
    const { state: after, acts } = next(state, happening);
    state = after;
    for (const act of acts) perform(act);
    tell();
  };
  const perform = (act: Act) => {
    if (typeof act === 'object') {
      clearTimeout(sendTimer);
      sendTimer = setTimeout(() => happened({ what: 'time to send' }), act.sendIn);
    } else if (act === 'keep' || act === 'keep now') {
      clearTimeout(keepTimer);
      if (act === 'keep now') void keep();
      else keepTimer = setTimeout(() => void keep(), KEEP_MS);
    } else if (act === 'send' || act === 'send while leaving') {
      void send(act === 'send while leaving');
    } else if (act === 'forget') {
      clearTimeout(keepTimer);
      device?.forget();
      // The portal has rows now that this page does not show.
      if (carriesRest(form) && state.pressed === 'not') window.location.assign(window.location.pathname);
    } else if (act === 'submit' && !isSubmitting) {
      form.requestSubmit(submitter);
    }
  };
  const keep = async () => {
    const { typed } = state;
    if (!device) return;
    try {
      await device.keep({ at: new Date().toISOString(), text: readText(form) });
      keeps = true;
      // Confirmed while it was being sealed: nothing is left to keep.
      if (state.saved >= typed) return device.forget();
      happened({ what: 'kept', typed });
    } catch {
      keeps = false;
      tell();
    }
  };
  const send = async (leaving: boolean) => {
    const { answer, said } = await sendForm({ address: form.dataset.autosave ?? '', text: readText(form), leaving });
    setHidden(form, 'version', said.version);
    setHidden(form, 'base', said.base);
    for (const place of form.querySelectorAll<HTMLElement>('[data-shown]')) {
      place.textContent = said.shown?.[place.dataset.shown ?? ''] ?? place.textContent;
    }
    happened({ what: 'answered', answer });
  };
  const tell = () => {
    const status = statusOf(state, keeps);
    if (!line || !status) return;
    const said = 'message' in status ? status.message : sentence(line, status.told, status.at);
    if (line.textContent !== said) line.textContent = said;
    line.classList.toggle('portal-autosave--open', 'told' in status && !status.told.startsWith('restored'));
    const signIn = form.querySelector<HTMLElement>('[data-autosave-sign-in]');
    if (signIn) signIn.hidden = state.answer?.is !== 'signed-out';
  };

  const isGone = () => state.pressed === 'gone';
  form.addEventListener('input', () => happened({ what: 'typed' }));
  form.addEventListener('submit', (event) => {
    if (isGone()) return;
    submitter = event.submitter;
    isSubmitting = true;
    happened({ what: 'pressed' });
    isSubmitting = false;
    if (!isGone()) event.preventDefault();
  });
  window.addEventListener('online', () => happened({ what: 'time to send' }));
  window.addEventListener('pageshow', ({ persisted }) => persisted && happened({ what: 'come back' }));
  window.addEventListener('pagehide', () => happened({ what: 'leaving' }));
  document.addEventListener('visibilitychange', () =>
    happened(document.hidden ? { what: 'leaving' } : { what: 'time to send' }),
  );
  window.addEventListener('beforeunload', (event) => {
    if (wouldLose(state)) event.preventDefault();
  });
  const putBack = async () => {
    const waiting = await device?.take();
    if (!waiting) {
      // On a slow line people type before this script is there.
      if (isTypedInto(form)) happened({ what: 'typed' });
      return;
    }
    if (isSameText(waiting.text, readText(form))) return happened({ what: 'typed' });
    await fillIn(form, waiting.text, await whenLive(PATIENCE_MS));
    happened({ what: 'restored', at: waiting.at });
  };
  void putBack();
}

function setHidden(form: HTMLFormElement, name: string, value: string | number | undefined): void {
  const field = form.elements.namedItem(name);
  if (value !== undefined && field instanceof HTMLInputElement) field.value = String(value);
}

/** A sentence that the page brought along in its own language. */
function sentence(line: HTMLElement, told: string, at?: string): string {
  const { lang } = document.documentElement;
  const time = at ? formatDateTime(isLocale(lang) ? lang : 'en', new Date(at)) : '';
  return (line.dataset[told] ?? '').replace('{time}', time);
}
