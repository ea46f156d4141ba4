import { workbench } from '../content'
import { goneAddresses, movedAddresses } from '../export/former-twins'

/**
 * Returns where an address leads that was a page’s before: to another address, for good, or within the site to the page
 * that says what became of it. Undefined for any other. A build knows them all; here they change while one is writing.
 */
export function answerFormer(address: string): { moved: string } | { lost: string } | undefined {
  const library = workbench()?.library
  if (!library) return undefined
  const moved = movedAddresses(library).find(({ from }) => from === address)
  if (moved) return { moved: moved.to }
  const gone = goneAddresses(library).find((each) => each.address === address)
  return gone && { lost: `/lost?address=${encodeURIComponent(gone.page)}` }
}
