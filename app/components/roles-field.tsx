import { roleLabel, rolePurpose } from '~/domain/accounts/labels';
import { rolesOfHome } from '~/domain/accounts/home-roles';
import type { Home } from '~/domain/accounts/roles';
import { CheckboxesField } from './checkboxes-field';
import type { FieldProps } from './field-frame';
import { useText } from './portal-context';

/** The roles that people of a kind of home may hold, each with what it is for; posted as `roles[]`. */
export function RolesField({ kind, ...field }: Omit<FieldProps, 'name' | 'label'> & { kind: Home['kind'] }) {
  const text = useText();
  return (
    <CheckboxesField
      {...field}
      name="roles"
      label={text('people.field.roles')}
      choices={rolesOfHome(kind).map((role) => ({
        value: role,
        label: text(roleLabel(role)),
        hint: text(rolePurpose(role)),
      }))}
    />
  );
}
