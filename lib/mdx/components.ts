/** The components that editors may write, with the attributes each takes. lib/mdx/to-html.ts renders them. */
export const COMPONENTS: Record<string, readonly string[]> = {
  Note: ['title'],
}
