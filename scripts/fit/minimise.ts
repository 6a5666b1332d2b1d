/** A function to be made small: its value, with the gradient written to `gradient`. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number

/** Limited-memory BFGS (Liu and Nocedal 1989) with a backtracking line search; stops after `rounds` or when nothing is gained. */
export function minimise(
  objective: Objective,
  from: Float64Array,
  rounds: number,
  log?: (line: string) => void,
): Float64Array {
  const size = from.length
  let at = from.slice()
  let gradient = new Float64Array(size)
  let value = objective(at, gradient)
  const steps: Float64Array[] = []
  const changes: Float64Array[] = []
  for (let round = 0; round < rounds; round++) {
    const direction = descent(gradient, steps, changes)
    let slope = dot(direction, gradient)
    if (slope >= 0) {
      direction.set(gradient.map((g) => -g))
      slope = -dot(gradient, gradient)
    }
    let step = round === 0 ? 1 / Math.sqrt(-slope) : 1
    let next = at
    let nextValue = Infinity
    const nextGradient = new Float64Array(size)
    for (let tries = 0; tries < 20; tries++) {
      next = at.map((x, k) => x + step * direction[k])
      nextValue = objective(next, nextGradient)
      if (nextValue <= value + 1e-4 * step * slope) break
      step /= 2
    }
    if (!(nextValue < value)) break
    steps.push(next.map((x, k) => x - at[k]))
    changes.push(nextGradient.map((g, k) => g - gradient[k]))
    if (steps.length > 10) {
      steps.shift()
      changes.shift()
    }
    const gained = value - nextValue
    at = next
    value = nextValue
    gradient = nextGradient
    if (round % 10 === 0) log?.(`round ${round}: ${value.toFixed(2)}`)
    if (gained < 1e-5 * Math.abs(value)) break
  }
  return at
}

function descent(gradient: Float64Array, steps: Float64Array[], changes: Float64Array[]): Float64Array {
  const q = gradient.map((g) => -g)
  const alphas: number[] = []
  for (let k = steps.length - 1; k >= 0; k--) {
    alphas[k] = dot(steps[k], q) / dot(steps[k], changes[k])
    for (let d = 0; d < q.length; d++) q[d] -= alphas[k] * changes[k][d]
  }
  const last = steps.length - 1
  if (last >= 0) {
    const scale = dot(steps[last], changes[last]) / dot(changes[last], changes[last])
    for (let d = 0; d < q.length; d++) q[d] *= scale
  }
  for (let k = 0; k < steps.length; k++) {
    const beta = dot(changes[k], q) / dot(steps[k], changes[k])
    for (let d = 0; d < q.length; d++) q[d] += (alphas[k] - beta) * steps[k][d]
  }
  return q
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k]
  return sum
}
