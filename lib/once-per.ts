/** Returns a function that makes its value once for each object it is given, and forgets it with the object. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>()
  return (key) => {
    const known = made.get(key) ?? { value: make(key) }
    made.set(key, known)
    return known.value
  }
}

/** Returns a function that makes its value for a key and keeps the values of at most so many; when they are too many, all are forgotten. */
export function keepSome<Key, Value>(make: (key: Key) => Value, most: number): (key: Key) => Value {
  const kept = new Map<Key, { value: Value }>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known.value
    if (kept.size >= most) kept.clear()
    const value = make(key)
    kept.set(key, { value })
    return value
  }
}
