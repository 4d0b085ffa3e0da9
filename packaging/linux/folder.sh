#!/bin/sh
# A tree for systems within a system (Flatpak, AppImage), build/linux/usr: program, what the desktop is told, and the libraries that only
# a package could ask for. Comes after: python3 packaging/dev.py package --only folder
set -eu
cd "$(dirname "$0")/../.."
tree=build/linux/usr
rm -rf build/linux
mkdir -p "$tree/lib" "$tree/bin"
cp -a dist/copydesk "$tree/lib/copydesk"
ln -s ../lib/copydesk/copydesk "$tree/bin/copydesk"
PYTHONPATH=packaging .venv/bin/python -m building.desktop "$tree/share"

# What belongs to driver and screen (GL, X11 itself, fonts) is never brought along.
for library in libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1 libxcb-render-util.so.0 libxcb-util.so.1 \
    libxcb-xkb.so.1 libxkbcommon-x11.so.0 libxkbcommon.so.0 libwayland-cursor.so.0; do
    path=$(ldconfig -p | sed -n "s|.*$library .*x86-64.* => ||p" | head -n 1)
    if [ -z "$path" ]; then
        echo "folder.sh: $library is missing on this machine; resources/copydesk_resources/system_libraries.toml names its package" >&2
        exit 1
    fi
    cp -L "$path" "$tree/lib/copydesk/_internal/$library"
done
