// Clicks on links. In Streamlit a value sent at the moment of one overtakes the navigation, which is
// then lost. So the value goes first and the click a moment later, or the value waits.

/** How long after a click on a link nothing should be sent: a busy server is slow to turn the page [ms]. */
const LEAVING_MS = 5_000;
/** How long a click waits for a value that was sent before it [ms]. */
const HELD_MS = 100;

export class Links {
  private clickedAt = -Infinity;

  /**
   * `send` runs on a click on a link and returns whether it sent anything, in which case the click
   * is held back for a moment. `signal` ends the watch.
   */
  constructor(signal: AbortSignal, send: () => boolean = () => false) {
    const clicked = (event: MouseEvent): void => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (!link) return;
      const stays = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
      if (!stays && send()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        setTimeout(() => stillThere(link).click(), HELD_MS);
      }
      this.clickedAt = performance.now();
    };
    document.addEventListener("click", clicked, { capture: true, signal });
  }

  /** How much longer to send nothing [ms]; 0 when nobody is leaving. */
  wait(): number {
    return Math.max(0, this.clickedAt + LEAVING_MS - performance.now());
  }
}

/** The link, or the one that was drawn anew in its place meanwhile. */
function stillThere(link: HTMLAnchorElement): HTMLAnchorElement {
  if (link.isConnected) return link;
  return [...document.links].find((one): one is HTMLAnchorElement => one.href === link.href) ?? link;
}
