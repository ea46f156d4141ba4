import { testAxe } from './axe'
import { pageKinds } from './page-kinds'

testAxe(pageKinds.map(({ path }) => path))
