/** Widths in pixels at which pictures are drawn: for phones, and for everything wider. */
export const pictureWidths = { narrow: 344, wide: 760 } as const;
