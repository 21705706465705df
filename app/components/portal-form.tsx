import { Form } from '@remix-run/react';
import type { FormEventHandler, ReactNode } from 'react';
import type { DeviceKeep } from '~/forms/device-keep';

export interface PortalFormProps {
  children: ReactNode;
  /** Where the form goes; without it, to the page's own action. */
  action?: string;
  encType?: 'application/x-www-form-urlencoded' | 'multipart/form-data';
  onSubmit?: FormEventHandler<HTMLFormElement>;
  id?: string;
  /** A form whose entries the device keeps while the portal cannot be reached (`unsent-entries.ts`). */
  'data-entry'?: string;
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
  return (
    <Form
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
