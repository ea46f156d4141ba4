/** Returns the labels of the field that holds an element, and of the groups and lists around it, from the outside in. */
export function labelPath(element) {
  const labels = []
  for (let at = element.closest(FIELD); at; at = at.parentElement.closest(FIELD)) {
    labels.unshift(at.querySelector('label').textContent.replace(' (optional)', ''))
    const item = at.parentElement.closest(ITEM)
    const list = at.parentElement.closest(FIELD)
    if (item && list?.contains(item)) labels.unshift(`item ${positionOf(item)}`)
  }
  return labels
}

/** Returns the number that an item has in its list. */
export function positionOf(item) {
  return [...item.parentElement.children].indexOf(item) + 1
}

const FIELD = '[class*="ControlContainer"]'
export const ITEM = '[class*="SortableListItem"]'
