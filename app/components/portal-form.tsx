import { Form } from '@remix-run/react';
import { useEffect, useRef, type FormEventHandler, type ReactNode } from 'react';
import type { DeviceKeep } from '~/forms/device-keep';
import { LIVE, LIVE_EVENT } from './autosave/when-live';

export interface PortalFormProps {
  children: ReactNode;
  /** Where the form goes; without it, to the page's own action. */
  action?: string;
  encType?: 'application/x-www-form-urlencoded' | 'multipart/form-data';
  onSubmit?: FormEventHandler<HTMLFormElement>;
  id?: string;
  className?: string;
  /** The address that takes what was typed so far, some seconds after typing stops (`autosave.ts`). */
  autosave?: string;
  /**
   * The browser keeps what the portal has not confirmed. Without `autosave`, the form stands for what it kept: the portal
   * shows it here already.
   */
  keep?: DeviceKeep | undefined;
}

/** A form as browsers know it: it posts and loads the next page in full, with script or without. */
export function PortalForm({ children, autosave, keep, ...form }: PortalFormProps) {
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    place.current?.setAttribute(LIVE, '');
    place.current?.dispatchEvent(new Event(LIVE_EVENT));
  }, []);
  return (
    <Form
      ref={place}
      method="post"
      reloadDocument
      noValidate
      data-autosave={autosave}
      data-keep={keep?.name}
      data-keep-keys={keep?.keys}
      {...form}
    >
      {children}
    </Form>
  );
}
