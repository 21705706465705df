import { desk } from './desk';
import { error } from './error';
import { form } from './form';
import { help } from './help';
import { home } from './home';
import { mail } from './mail';
import { shell } from './shell';
import { table } from './table';

export const catalogue = { ...desk, ...error, ...form, ...help, ...home, ...mail, ...shell, ...table };
