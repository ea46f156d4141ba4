/** `<print-page>` holds a button that prints the page. */
export class PrintPage extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => print())
  }
}
