import type { Messages } from '../id.ts';

export const data: Messages['data'] = {};
