; Set-up for one person, without administrator. Called by langso_bundle/windows.py with
; -DVERSION -DSOURCE -DOUT -DICON.
Target amd64-unicode
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 64
Name "Làng số"
OutFile "${OUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\LangSo"
InstallDirRegKey HKCU "Software\LangSoReader" "Folder"
ManifestDPIAware true
LoadLanguageFile "${NSISDIR}\Contrib\Language files\Vietnamese.nlf"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Làng số Reader"
VIAddVersionKey "FileDescription" "Làng số Reader"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MPL-2.0"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\LangSoReader"
!define CLASS "LangSo.Edition"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
  ; A library left over from an older version could be loaded by the new one.
  RMDir /r "$INSTDIR\lib"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\go-bo.exe"
  CreateShortcut "$SMPROGRAMS\Làng số.lnk" "$INSTDIR\langso-reader.exe"
  CreateShortcut "$DESKTOP\Làng số.lnk" "$INSTDIR\langso-reader.exe"
  WriteRegStr HKCU "Software\LangSoReader" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.langso" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "Bản nội dung Làng số"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\langso-reader.exe,0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\langso-reader.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Làng số"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\langso-reader.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Làng số Reader"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\go-bo.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  ; Only what set-up brought: a person may have chosen a folder that holds other things. The
  ; installed editions and settings in %LOCALAPPDATA%\LangSoReader stay.
  RMDir /r "$INSTDIR\lib"
  Delete "$INSTDIR\langso-reader.exe"
  Delete "$INSTDIR\langso-pack.exe"
  Delete "$INSTDIR\khong-de-lai-gi.cmd"
  Delete "$INSTDIR\go-bo.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Làng số.lnk"
  Delete "$DESKTOP\Làng số.lnk"
  DeleteRegKey HKCU "Software\LangSoReader"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegKey HKCU "Software\Classes\.langso"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
