/** The license of what editors write; official figures keep that of their source, see content/LICENSE.md. */
export const CONTENT_LICENSE = {
  title: 'CC BY 4.0',
  /** As SPDX names it. */
  id: 'CC-BY-4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
}
