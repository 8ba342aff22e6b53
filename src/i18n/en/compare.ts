import type { Messages } from '../id.ts';

export const compare: Messages['compare'] = {};
