import { recordBuild } from './build-stamp';

/** The last step of `npm run build`. */
recordBuild(process.cwd());
