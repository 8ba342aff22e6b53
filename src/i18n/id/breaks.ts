export const breaks = {};
