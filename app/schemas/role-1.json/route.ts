import { roleJsonSchema } from '@/lib/export/role-schema'
import { textHeaders } from '@/lib/export/twin-headers'
import { site } from '@/lib/site'

export const dynamic = 'force-static'

/** Answers the JSON Schema of a role. */
export function GET() {
  return Response.json(roleJsonSchema(site.origin), { headers: textHeaders('application/schema+json') })
}
