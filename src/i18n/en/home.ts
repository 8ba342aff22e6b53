import type { Messages } from '../id.ts';

export const home: Messages['home'] = {};
