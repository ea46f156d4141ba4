import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { Footer } from '@/components/site/footer'
import { Masthead } from '@/components/site/masthead'
import { WritingBar } from '@/components/site/writing-bar'
import { enhancementScript } from '@/lib/build/enhancements'
import { schemeScript } from '@/lib/build/scheme-script'
import { content, workbench } from '@/lib/content'
import { site } from '@/lib/site'
import { liveReload } from '@/lib/writing/live-reload'
import { markHidden } from '@/lib/writing/mark-hidden'
import './globals.css'

const publicSans = localFont({
  src: './fonts/public-sans-400-700-latin.woff2',
  weight: '400 700',
  variable: '--font-public-sans',
  display: 'swap',
})

export const metadata: Metadata = {
  icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#111416' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { pages, page } = content()
  const { path } = await enhancementScript()
  const writing = workbench()
  return (
    <html lang="en" className={publicSans.variable} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, allowed by its hash in the policy */}
        <script dangerouslySetInnerHTML={{ __html: schemeScript }} />
        <script type="module" src={path} />
        <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={site.name} />
      </head>
      <body>
        {writing && (
          <WritingBar
            errors={writing.problems.filter(({ fatal }) => fatal).length}
            styles={markHidden(writing.hidden)}
            script={liveReload(writing.version)}
          />
        )}
        <Masthead siteName={site.name} hasAbout={page('about') !== undefined} />
        <main id="main" className="wrap">
          {children}
        </main>
        <Footer siteName={site.name} pages={pages} />
        <p className="vh" role="status" />
      </body>
    </html>
  )
}
