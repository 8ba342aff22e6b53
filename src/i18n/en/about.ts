import type { Messages } from '../id.ts';

export const about: Messages['about'] = {};
