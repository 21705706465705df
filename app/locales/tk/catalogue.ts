import { accountMails } from './account-mails';
import { accounts } from './accounts';
import { audit } from './audit';
import { calls } from './calls';
import { desk } from './desk';
import { error } from './error';
import { files } from './files';
import { form } from './form';
import { help } from './help';
import { home } from './home';
import { jobs } from './jobs';
import { mail } from './mail';
import { outbox } from './outbox';
import { people } from './people';
import { programmes } from './programmes';
import { roles } from './roles';
import { shell } from './shell';
import { table } from './table';

// One part a line: many hands add to this.
export const catalogue = {
  ...accountMails,
  ...accounts,
  ...audit,
  ...calls,
  ...desk,
  ...error,
  ...files,
  ...form,
  ...help,
  ...home,
  ...jobs,
  ...mail,
  ...outbox,
  ...people,
  ...programmes,
  ...roles,
  ...shell,
  ...table,
};
