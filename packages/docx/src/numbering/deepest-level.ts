/** The lowest level that a list has, from 0 (ISO/IEC 29500-1, 17.9.6). */
export const deepestLevel = 8;
