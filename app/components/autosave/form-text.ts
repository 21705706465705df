/** What was typed into a form, as it would be sent: pairs of name and value. Neither files nor passwords. */
export type FormText = [string, string][];

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Carries what was typed into rows that the page does not have (any more, or yet). */
const REST = 'data-autosave-rest';

export function readText(form: HTMLFormElement): FormText {
  const secret = new Set(controlsOf(form).flatMap(({ type, name }) => (type === 'password' ? [name] : [])));
  return [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === 'string' && !secret.has(field[0]),
  );
}

/** True where two texts say the same, whatever they were typed upon (`base`, `version`) and whatever was left empty. */
export function isSameText(one: FormText, other: FormText): boolean {
  return said(one) === said(other);
}

function said(text: FormText): string {
  return JSON.stringify(
    text.filter(([name, value]) => value !== '' && name !== 'base' && name !== 'version').map(([name, value]) => [name, value.replace(/\r\n/g, '\n')]).sort(),
  ); // prettier-ignore
}

/** True where a form holds what the page did not come with: somebody typed before the script was there. */
export function isTypedInto(form: HTMLFormElement): boolean {
  return controlsOf(form).some((control) => {
    if (control.type === 'hidden') return false;
    if (control instanceof HTMLSelectElement) {
      const options = [...control.options];
      const preset = options.some(({ defaultSelected }) => defaultSelected);
      return options.some(({ selected, defaultSelected }, at) => selected !== (preset ? defaultSelected : at === 0));
    }
    const isBox = control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);
    return isBox ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
  });
}

/** Puts a text into a form; what has no field there goes along unseen, so that the next saving sends it too. */
export async function fillIn(form: HTMLFormElement, text: FormText, isLive: boolean): Promise<void> {
  if (isLive) addRows(form, text);
  putIn(form, text);
  // What shows and hides itself by an answer looks again.
  window.dispatchEvent(new Event('pageshow'));
  if (isLive) {
    // Questions that an answer brings up are there a moment later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    putIn(form, text);
  }
  for (const [name, value] of text) if (!form.elements.namedItem(name)) carry(form, name, value);
}

const ROW = /^answers\.([\w-]+)\.(\d+)\./;

/** Presses the buttons that add rows, until there is one for each that was typed into. */
function addRows(form: HTMLFormElement, text: FormText): void {
  for (const [name] of text) {
    const [start, question, row] = ROW.exec(name) ?? [];
    if (!start) continue;
    const button = form.querySelector<HTMLButtonElement>(`button[name=add][value="${question}"]`);
    for (let pressed = 0; pressed <= Number(row) && !form.querySelector(`[name^="${start}"]`); pressed += 1) {
      button?.click();
    }
  }
}

function putIn(form: HTMLFormElement, text: FormText): void {
  const values = new Map<string, string[]>();
  for (const [name, value] of text) values.set(name, [...(values.get(name) ?? []), value]);
  for (const control of controlsOf(form)) {
    const left = values.get(control.name) ?? [];
    if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
      setChecked(control, left.includes(control.value));
      continue;
    }
    // A row that was not there any more is emptied, and so left out.
    const value = left.shift() ?? (ROW.test(control.name) ? '' : control.value);
    if (value !== control.value) setValue(control, value);
  }
}

/** True where something is carried along that the page has no fields for: the portal shows them once it is saved. */
export function carriesRest(form: HTMLFormElement): boolean {
  return form.querySelector(`[${REST}]`) !== null;
}

function controlsOf(form: HTMLFormElement): Control[] {
  const typedInto = (element: Element): element is Control =>
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && !['file', 'submit', 'button', 'image', 'reset'].includes(element.type));
  return [...form.elements].filter(typedInto).filter(({ name }) => name !== '');
}

function setChecked(control: HTMLInputElement, checked: boolean): void {
  if (control.checked === checked) return;
  // A page with React hears of it by the click only.
  control.click();
  if (control.checked !== checked) control.checked = checked;
}

function setValue(control: Control, value: string): void {
  // React looks at the property that it has put onto the element itself: the element's own kind sets past it.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

function carry(form: HTMLFormElement, name: string, value: string): void {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.setAttribute(REST, '');
  Object.assign(field, { name, value });
  form.append(field);
}
