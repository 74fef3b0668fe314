/** Where the panel takes the focus: the tab or the page in front. */
export const inFront = "[role=tab][aria-selected=true], h1[tabindex], h2[tabindex]";
