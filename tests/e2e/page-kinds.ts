export interface PageKind {
  /** As it stands in a test name. */
  name: string
  path: string
  heading: string | RegExp
  title: RegExp
  /** The texts of the breadcrumb; undefined where a page has none. */
  crumbs?: string[]
  status: number
  /** The canonical address of a page that depends on a query and is not to be indexed. */
  plain?: string
}

export const guide = {
  name: 'a guide',
  path: '/jobs/data-and-ai/data-engineer',
  heading: 'Data Engineer',
  title: /^Data Engineer job description: duties, skills, pay and outlook \| \S/,
  crumbs: ['Home', 'Data and AI', 'Data Engineer'],
  status: 200,
} satisfies PageKind

export const profile = {
  name: 'a profile',
  path: '/jobs/software-engineering/senior-python-django-engineer',
  heading: 'Senior Python Django Engineer',
  title: /^Senior Python Django Engineer role: responsibilities, skills and pay \| \S/,
  crumbs: ['Home', 'Software Engineering', 'Senior Python Django Engineer'],
  status: 200,
} satisfies PageKind

export const category = {
  name: 'a category',
  path: '/jobs/software-engineering',
  heading: 'Software Engineering',
  title: /^Software Engineering job descriptions: \d+ roles with pay and outlook \| \S/,
  crumbs: ['Home', 'All roles', 'Software Engineering'],
  status: 200,
} satisfies PageKind

export const missing = {
  name: 'the page for a wrong address',
  path: '/jobs/data-and-ai/no-such-role',
  heading: 'This position is vacant.',
  title: /^Page not found \| \S/,
  status: 404,
} satisfies PageKind

/** One page of every kind; what holds for all pages is tested on these. */
export const pageKinds: PageKind[] = [
  {
    name: 'the home page',
    path: '/',
    heading: 'The job, described.',
    title: /^\S.*: what jobs involve, pay and ask for$/,
    status: 200,
  },
  {
    name: 'the list of all roles',
    path: '/jobs',
    heading: 'All roles, A to Z',
    title: /^All job descriptions, A to Z \| \S/,
    crumbs: ['Home', 'All roles'],
    status: 200,
  },
  category,
  guide,
  profile,
  {
    name: 'a content page',
    path: '/editorial-policy',
    heading: 'Editorial policy',
    title: /^Editorial policy \| \S/,
    crumbs: ['Home', 'Editorial policy'],
    status: 200,
  },
  {
    name: 'the list of sources',
    path: '/sources',
    heading: 'Sources',
    title: /^Sources and licenses of all figures \| \S/,
    crumbs: ['Home', 'Sources'],
    status: 200,
  },
  {
    name: 'the page of the data',
    path: '/data',
    heading: 'Data',
    title: /^Data on all roles and skills, to download \| \S/,
    crumbs: ['Home', 'Data'],
    status: 200,
  },
  {
    name: 'the list of changes',
    path: '/changes',
    heading: 'Changes',
    title: /^Changes to all pages \| \S/,
    crumbs: ['Home', 'Changes'],
    status: 200,
  },
  {
    name: 'a search',
    path: '/search?q=data+enginer&level=mid',
    heading: /^\d+ roles for “data engineer”$/,
    title: /^\d+ roles for “data engineer” \| \S/,
    status: 200,
    plain: '/search',
  },
  {
    name: 'a search that finds nothing',
    path: '/search?q=zorb+wrangler',
    heading: 'No roles match “zorb wrangler”',
    title: /^No roles match “zorb wrangler” \| \S/,
    status: 200,
    plain: '/search',
  },
  {
    name: 'the list of skills',
    path: '/skills',
    heading: 'Skills',
    title: /^Skills\b.* \| \S/,
    crumbs: ['Home', 'Skills'],
    status: 200,
  },
  {
    name: 'a skill',
    path: '/skills/python',
    heading: 'Python',
    title: /^Python\b.* \| \S/,
    crumbs: ['Home', 'Skills', 'Python'],
    status: 200,
  },
  {
    name: 'a match of skills',
    path: '/match?skills=python,sql',
    heading: /^\d+ roles for what you know$/,
    title: /^Roles for what you know \| \S/,
    crumbs: ['Home', 'Skills', 'Roles for what you know'],
    status: 200,
    plain: '/match',
  },
  {
    name: 'a comparison',
    path: '/compare?roles=data-engineer,data-scientist,data-analyst',
    heading: 'Data Engineer, Data Scientist, and Data Analyst compared',
    title: /^Data Engineer, Data Scientist, and Data Analyst compared \| \S/,
    crumbs: ['Home', 'Compare'],
    status: 200,
    plain: '/compare',
  },
  missing,
]
