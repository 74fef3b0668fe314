/* Runs in every webview there is, hence ES5: says what is wrong where the pane itself cannot. */
(function (page) {
  "use strict";

  var document = page.document;

  var patience = 15000;

  /* WPS has a page of its own: this one is for Excel, and asks for Excel's library. */
  function leaveToWps() {
    var wpsPage = document.documentElement.getAttribute("data-wps-page");
    var isWps = page.wps || (page.Application && page.Application.PluginStorage);
    if (wpsPage && isWps) page.location.replace(wpsPage);
  }

  /* Webviews before Chromium 110 lack copying array methods, which every script after this one may use. */
  function offerArrayCopies() {
    if (!Array.prototype.toSorted) document.write('<script src="array-copies.js"></' + "script>");
  }

  function canRun() {
    return (
      typeof Promise === "function" &&
      typeof Proxy === "function" &&
      typeof Object.fromEntries === "function" &&
      typeof Array.prototype.at === "function" &&
      typeof structuredClone === "function"
    );
  }

  function say(text, retry) {
    var root = document.getElementById("root");
    var line = document.createElement("p");
    var button = document.createElement("button");
    if (!root) return;
    line.className = "shell";
    line.setAttribute("role", "alert");
    line.appendChild(document.createTextNode(text));
    root.innerHTML = "";
    root.appendChild(line);
    if (!retry) return;
    button.className = "shell-button";
    button.appendChild(document.createTextNode("重试"));
    button.onclick = function () {
      page.location.reload();
    };
    root.appendChild(button);
  }

  /* office.js asks for its part for this Excel when it has run; asked for here, the part comes at the same time. */
  function fetchOfficePart() {
    var office = document.documentElement.getAttribute("data-office");
    var named = /[?&]_host_Info=Excel(?:[$|]|%24|%7C)(Web|Win32)/i.exec(page.location.search);
    var parts = { web: "excel-web-16.00.js", win32: "excel-win32-16.01.js" };
    var link;
    if (!office || !named) return;
    link = document.createElement("link");
    link.rel = "preload";
    link.setAttribute("as", "script");
    /* As office.js asks for it; asked for otherwise, it would come twice. */
    link.setAttribute("crossorigin", "anonymous");
    link.href = office.replace(/[^/]*$/, parts[named[1].toLowerCase()]);
    document.head.appendChild(link);
  }

  /* office.js fetches a part of its own to tell Microsoft, by way of Excel, how a pane starts; this one tells nobody. It is
     told so as soon as it has run: later may be too late. */
  function reportNothing() {
    document.addEventListener(
      "load",
      function () {
        var telemetry = page.OTel && page.OTel.OTelLogger;
        if (telemetry) telemetry.Enabled = false;
      },
      true,
    );
  }

  leaveToWps();
  fetchOfficePart();
  reportNothing();

  if (!canRun()) {
    say(
      document.documentElement.getAttribute("data-too-old") ||
        "这台电脑上的 Excel 用旧版浏览器组件显示面板，标尺打不开。需要 Excel 2021 或更新的版本，并装有 Microsoft Edge WebView2；也可以在 Chrome、Edge 等浏览器中打开标尺工作台检查表格文件。",
      false,
    );
    return;
  }
  offerArrayCopies();

  /* The page takes its shell away when it opens. */
  setTimeout(function () {
    if (document.getElementById("opening"))
      say("标尺没有打开：网页文件没有全部读到。网络恢复后可以重试；仍打不开时，请管理员检查放标尺网页的服务器。", true);
  }, patience);
})(this);
