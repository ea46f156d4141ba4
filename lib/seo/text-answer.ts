/** Returns the answer that is a text for machines, which caches keep and ask about each time. */
export function textAnswer(type: string, text: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=0, must-revalidate' },
  })
}
