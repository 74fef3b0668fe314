// The worker of a page that a server hands out: it comes by its address, which a browser reads without the page's help.
import "./fetch-array-copies";
import "../panel/reviewer/review-worker";
