import type { Messages } from '../id.ts';

export const client: Messages['client'] = {};
