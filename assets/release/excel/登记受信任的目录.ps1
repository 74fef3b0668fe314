<#
  标尺：把放清单的共享文件夹登记为 Excel 受信任的加载项目录（未实测）。
  只改当前用户的一个注册表项，不需要管理员权限。登记后重新打开 Excel。
    登记：  powershell -ExecutionPolicy Bypass -File .\登记受信任的目录.ps1 -Folder \\服务器\加载项
    撤销：  powershell -ExecutionPolicy Bypass -File .\登记受信任的目录.ps1 -Remove
#>
param(
  [string]$Folder,
  [switch]$Remove
)

# 固定的编号：再次登记只改地址，不会越登越多。
$id = '{4b0a8f0e-6f0c-4f53-9f5e-6f6a5a0b7c21}'
$key = "HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\$id"

if ($Remove) {
  if (Test-Path $key) { Remove-Item $key -Recurse }
  Write-Host '已撤销登记。'
  exit 0
}
if ($Folder -notmatch '^\\\\[^\\]+\\[^\\]+') {
  Write-Host '请写共享文件夹的网络路径，例如 -Folder \\服务器\加载项'
  exit 2
}
if (-not (Test-Path $Folder)) {
  Write-Host "打不开 $Folder ，请核对路径和权限。"
  exit 1
}
New-Item $key -Force | Out-Null
Set-ItemProperty $key -Name Id -Value $id
Set-ItemProperty $key -Name Url -Value $Folder
Set-ItemProperty $key -Name Flags -Value 1 -Type DWord
Write-Host "已登记 $Folder 。重新打开 Excel，插入 - 我的加载项 - 共享文件夹。"
