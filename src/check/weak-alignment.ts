/** Below this confidence of the alignment a finding of value is no error: the two texts may not belong together. */
export const weakAlignment = 0.5
