import type { Messages } from '../id.ts';

export const poverty: Messages['poverty'] = {};
