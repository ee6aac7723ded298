/** A place of a drawing or of a picture made of points. */
export type Point = readonly [x: number, y: number];

/** Closed lines around what is filled; a line that runs the other way cuts a hole. */
export type Outline = readonly (readonly Point[])[];
