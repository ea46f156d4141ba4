// The CMS keeps what is typed in the store of the browser. It asks for that and for the file at once, and the file, when
// it came last, took the place of what had just been put back. So what was kept is handed over when the file is shown.
const { get } = IDBObjectStore.prototype
IDBObjectStore.prototype.get = function (key) {
  const request = get.call(this, key)
  const isOfFile = /^backup\.[^.]+\../.test(String(key))
  if (isOfFile)
    Object.defineProperty(request, 'onsuccess', {
      set: (take) => request.addEventListener('success', (event) => whenShown(() => take.call(request, event))),
    })
  return request
}

function whenShown(act) {
  const isShown = () => document.querySelector('input[id^="title-field"]')
  if (isShown()) return act()
  const observer = new MutationObserver(() => {
    if (!isShown()) return
    observer.disconnect()
    act()
  })
  observer.observe(document.body, { childList: true, subtree: true })
}
