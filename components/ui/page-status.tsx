/** The status with which the server answers a page that is made for a request, e.g. 404; it takes this mark out. */
export function PageStatus({ code }: { code: number }) {
  return <meta name="status" content={String(code)} />
}
