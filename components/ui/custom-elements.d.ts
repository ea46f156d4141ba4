import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type ElementProps = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': ElementProps & { select: string }
      'contents-list': ElementProps
      'theme-switch': ElementProps
      'print-page': ElementProps
    }
  }
}
