export const poverty = {};
