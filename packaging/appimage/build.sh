#!/bin/sh
# The AppImage. Not built here: appimagetool is no Debian package; name where yours lies.
#   python3 packaging/dev.py package --only folder && APPIMAGETOOL=./appimagetool sh packaging/appimage/build.sh
set -eu
cd "$(dirname "$0")/../.."
sh packaging/linux/folder.sh
folder=build/linux
ln -s usr/bin/copydesk "$folder/AppRun"
cp "$folder/usr/share/applications/org.copydesk.Copydesk.desktop" "$folder/"
cp "$folder/usr/share/icons/hicolor/256x256/apps/org.copydesk.Copydesk.png" "$folder/"
ln -s org.copydesk.Copydesk.png "$folder/.DirIcon"
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' app/copydesk/__init__.py)
ARCH=$(uname -m) ${APPIMAGETOOL:?say where appimagetool lies} "$folder" "dist/copydesk-$version-$(uname -m).AppImage"
