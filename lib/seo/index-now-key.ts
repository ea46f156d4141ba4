/** Where the site shows the key of IndexNow. A file at the root vouches for all addresses of a host. */
export const KEY_PATH = '/indexnow-key.txt'
