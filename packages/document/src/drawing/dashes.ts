/** How long a dash and the gap behind it are, in the units of a drawing. */
export const drawingDashes = [6, 4] as const;
