/** Where the panel takes the focus: the tab or the page in front. */
export const inFront = "[role=tab][aria-selected=true], h2[tabindex]";
