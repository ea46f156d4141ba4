'use client'
import './globals.css'

/** Shown when the server fails on a page. Next requires a client component here; it needs no script to be read. */
export default function GlobalError() {
  return (
    <html lang="en">
      <head>
        <title>Something broke on our side</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </head>
      <body>
        <main id="main" className="wrap">
          <div className="lost">
            <p className="code">500, server error</p>
            <h1>Something broke on our side.</h1>
            <p>The page could not be made. Nothing you did caused it; loading it again in a minute often helps.</p>
            <p className="tries">
              <a href="/">Home</a>
              <a href="/jobs">All roles, A to Z</a>
            </p>
          </div>
        </main>
      </body>
    </html>
  )
}
