; The installer for Windows. Not built here: it needs Windows and Inno Setup 6.3 or newer.
;   python packaging\dev.py package --only folder
;   iscc /DVersion=0.1.0 packaging\windows\copydesk.iss          writes dist\copydesk-0.1.0-setup.exe
; To sign: iscc /Sdesk="signtool sign /fd sha256 /tr http://timestamp.digicert.com /td sha256 $f" /DSign ...
#ifndef Version
  #error Name the version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6B0F6C5E-2B7C-4E0B-9C39-52B1C9F1B7A4}
AppName=Copydesk
AppVersion={#Version}
AppPublisher=The Copydesk authors
DefaultDirName={autopf}\Copydesk
DefaultGroupName=Copydesk
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
; For one user without an administrator, or for all with one.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Job objects within job objects, which the reading child needs, came with Windows 8; Qt 6.11 asks for 10.
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=copydesk-{#Version}-setup
SetupIconFile=..\..\build\pyinstaller\copydesk\copydesk.ico
UninstallDisplayIcon={app}\copydesk.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
#ifdef Sign
SignTool=desk
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.OnPath=Let “copydesk” be called in every terminal
de.OnPath=„copydesk“ in jeder Konsole aufrufbar machen
en.OpenWith=Offer Copydesk for texts, Markdown, Word and OpenDocument (“Open with”)
de.OpenWith=Copydesk für Texte, Markdown, Word und OpenDocument anbieten („Öffnen mit“)

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "openwith"; Description: "{cm:OpenWith}"
Name: "onpath"; Description: "{cm:OnPath}"; Flags: unchecked

[InstallDelete]
; An update leaves nothing of the version before it; the user's data lie elsewhere.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\copydesk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Copydesk"; Filename: "{app}\copydesk.exe"
Name: "{autodesktop}\Copydesk"; Filename: "{app}\copydesk.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Applications\copydesk.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Copydesk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\copydesk.exe\shell\open\command"; ValueType: string; ValueData: """{app}\copydesk.exe"" ""%1"""
#define Offer(str Suffix) 'Root: HKA; Subkey: "Software\Classes\' + Suffix + '\OpenWithList\copydesk.exe"; Flags: uninsdeletekey; Tasks: openwith'
#emit Offer(".txt")
#emit Offer(".md")
#emit Offer(".html")
#emit Offer(".docx")
#emit Offer(".odt")
#emit Offer(".rtf")
#emit Offer(".eml")
Root: HKA; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: onpath; Check: not IsAdminInstallMode and NotYetOnPath
Root: HKLM; Subkey: "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: onpath; Check: IsAdminInstallMode and NotYetOnPath

[Run]
Filename: "{app}\copydesk.exe"; Description: "{cm:LaunchProgram,Copydesk}"; Flags: nowait postinstall skipifsilent

[Code]
function NotYetOnPath: Boolean;
var Path: String;
begin
  if IsAdminInstallMode then
    RegQueryStringValue(HKLM, 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment', 'Path', Path)
  else
    RegQueryStringValue(HKCU, 'Environment', 'Path', Path);
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var Path, Entry: String; Root: Integer; Key: String;
begin
  if Step <> usUninstall then exit;
  if IsAdminInstallMode then begin
    Root := HKLM; Key := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment';
  end else begin
    Root := HKCU; Key := 'Environment';
  end;
  Entry := ';' + ExpandConstant('{app}');
  if RegQueryStringValue(Root, Key, 'Path', Path) and (Pos(Entry, Path) > 0) then begin
    StringChangeEx(Path, Entry, '', True);
    RegWriteExpandStringValue(Root, Key, 'Path', Path);
  end;
end;
