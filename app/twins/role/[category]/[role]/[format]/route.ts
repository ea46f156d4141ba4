import { content } from '@/lib/content'
import { roleDocument } from '@/lib/export/document/role-document'
import { writeRole } from '@/lib/export/role-twin'
import { isRoleFormat } from '@/lib/export/twin-address'
import { twinHeaders } from '@/lib/export/twin-headers'
import { twinNotFound } from '@/lib/export/twin-not-found'
import { site } from '@/lib/site'

/** Answers a role in another format; next.config.ts leads `/jobs/<category>/<role>.<format>` here. */
export async function GET(_: Request, { params }: RouteContext<'/twins/role/[category]/[role]/[format]'>) {
  const { category, role: id, format } = await params
  const library = content()
  const role = library.role(id)
  if (!isRoleFormat(format) || role?.category !== category)
    return twinNotFound(`/jobs/${category}/${id}.${format}`, site.origin)
  return new Response(writeRole[format](roleDocument(role, library, site)), {
    headers: twinHeaders(format, role.path, site.origin),
  })
}
