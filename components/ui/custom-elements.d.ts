import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type ElementProps = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': ElementProps & { select: string }
      'contents-list': ElementProps
      // A custom element takes `class`; React passes it on as it is.
      'suggest-roles': ElementProps & { class?: string }
      'theme-switch': ElementProps
      'print-page': ElementProps
    }
  }
}
