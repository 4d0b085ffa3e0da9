"""``python -m copydesk``: the same as ``copydesk``."""

import runpy

if __name__ == "__main__":
    runpy.run_module("copydesk_ui.start", run_name="__main__")
