/** Largest number of units on one side of a bead. */
export const LARGEST = 4

/** Shapes of beads that the search knows, as [left units, right units]; the search numbers them in this order. */
export const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
  [1, 4],
  [4, 1],
  [2, 3],
  [3, 2],
  [3, 3],
  [2, 4],
  [4, 2],
  [3, 4],
  [4, 3],
  [4, 4],
]

/** Group of weights of a shape: 0 for 1-1, 1 for 1-n and n-1, 2 for n-m. */
export function groupOf(shape: number): number {
  const [a, b] = SHAPES[shape]
  return a + b === 2 ? 0 : a === 1 || b === 1 ? 1 : 2
}

/** Number of the shape of a left and b right units. */
export function shapeOf(a: number, b: number): number {
  return SHAPES.findIndex((shape) => shape[0] === a && shape[1] === b)
}
