/**
 * Returns a page that says why an address is not answered, and leads to the form.
 * @param text a sentence of our own, which nothing from the request is part of
 */
export function messagePage(title: string, text: string, port: number): string {
  const form = `http://127.0.0.1:${port}/admin`
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <style>
      body { max-width: 36rem; margin: 15vh auto 0; padding: 0 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
      h1 { font-size: 1.5rem; line-height: 1.25; }
    </style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a href="${form}">Go to the form: ${form}</a></p>
    </main>
  </body>
</html>
`
}
