/** Gives ids: each base as it is the first time, then with the first number behind it that nothing has. */
export function idGiver(): (base: string) => string {
  const ids = new Set<string>()
  const next = new Map<string, number>()
  return (base) => {
    let id = base
    let number = next.get(base) ?? 2
    for (; ids.has(id); number++) id = `${base}-${number}`
    next.set(base, number)
    ids.add(id)
    return id
  }
}
