/** The components that editors may write, with the attributes each takes. components/mdx holds one of the same name. */
export const COMPONENTS: Record<string, readonly string[]> = {
  Note: ['title'],
}
