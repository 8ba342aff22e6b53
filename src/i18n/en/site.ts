import type { Messages } from '../id.ts';

export const site: Messages['site'] = {};
