import { ROLE_FORMATS } from './twin-address'

const ID = '[a-z0-9-]+'

/**
 * From the addresses of twins to the routes in app/twins that answer them; those routes are no addresses themselves. In
 * `beforeFiles` each entry is tried in turn, so what comes first keeps readers out of what the others lead to.
 */
export const twinRewrites = [
  { source: '/twins/:path*', destination: '/_not-found' },
  {
    // The feeds of a category stand beside its roles.
    source: `/jobs/:category(${ID})/:role((?!feed\\.)${ID}).:format(${ROLE_FORMATS.join('|')})`,
    destination: '/twins/role/:category/:role/:format',
  },
  { source: `/jobs/:category(${ID}).md`, destination: '/twins/category/:category/md' },
]
