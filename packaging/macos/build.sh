#!/bin/sh
# The disk image for macOS. Not built here: it needs macOS 13 or newer with Xcode's command line tools.
#   python3 packaging/dev.py package --only folder && sh packaging/macos/build.sh      writes dist/copydesk-VERSION.dmg
# To sign and notarise, name who you are: SIGN_AS="Developer ID Application: …" NOTARY_PROFILE=name-in-the-keychain
set -eu
cd "$(dirname "$0")/../.."
app=dist/Copydesk.app
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' app/copydesk/__init__.py)
image=dist/copydesk-$version.dmg

if [ -n "${SIGN_AS:-}" ]; then
    # From the inside to the outside, with the hardened runtime that notarising asks for.
    find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$SIGN_AS"
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$SIGN_AS" "$app"
    codesign --verify --deep --strict "$app"
fi

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname Copydesk -srcfolder "$stage" -format ULFO "$image"

if [ -n "${SIGN_AS:-}" ]; then
    codesign --timestamp --sign "$SIGN_AS" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
