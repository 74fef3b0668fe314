/** Prints a page of its own through a frame that is not seen; the page shown stays as it is. */
export function printPage(html: string): void {
  const frame = document.createElement("iframe");
  // A frame that is not laid out prints an empty page.
  frame.style.cssText = "position:fixed;width:0;height:0;border:0;visibility:hidden";
  frame.srcdoc = html;
  frame.addEventListener("load", () => {
    frame.contentWindow?.addEventListener("afterprint", () => frame.remove());
    frame.contentWindow?.print();
  });
  document.body.append(frame);
}
