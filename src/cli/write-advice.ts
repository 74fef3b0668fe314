/** What to look at where something could not be written: Windows refuses what a program has open. */
export const writeAdvice = "请检查目录、权限和磁盘空间；文件在 Excel 或 WPS 里开着的，先关掉。";
