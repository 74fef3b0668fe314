/* Copying array methods for webviews older than Chromium 110, which have none. ES5, before every other script. */
(function () {
  "use strict";

  function offer(name, copy) {
    if (Array.prototype[name]) return;
    Object.defineProperty(Array.prototype, name, { value: copy, configurable: true, writable: true });
  }

  offer("toReversed", function () {
    return Array.prototype.slice.call(this).reverse();
  });
  offer("toSorted", function (compare) {
    return Array.prototype.slice.call(this).sort(compare);
  });
  offer("toSpliced", function () {
    var copy = Array.prototype.slice.call(this);
    Array.prototype.splice.apply(copy, arguments);
    return copy;
  });
  offer("with", function (index, value) {
    var copy = Array.prototype.slice.call(this);
    var at = index < 0 ? copy.length + index : index;
    if (at < 0 || at >= copy.length) throw new RangeError("no element " + index);
    copy[at] = value;
    return copy;
  });
})();
