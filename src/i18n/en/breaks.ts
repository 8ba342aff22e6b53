import type { Messages } from '../id.ts';

export const breaks: Messages['breaks'] = {};
