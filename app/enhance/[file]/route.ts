import { enhancementScript } from '@/lib/build/enhancements'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const { file } = await enhancementScript()
  return [{ file }]
}

/** Answers the browser script of components/enhance under its hashed name; next.config.ts lets it be cached for ever. */
export async function GET() {
  const { code } = await enhancementScript()
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
