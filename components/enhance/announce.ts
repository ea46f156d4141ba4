/** Has a screen reader say a message, by the status line that every page has. */
export function announce(message: string) {
  const status = document.querySelector('[role=status]')
  if (status) status.textContent = message
}
