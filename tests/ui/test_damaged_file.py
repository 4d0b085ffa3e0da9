"""A file that was damaged while the window is open: the damage is said, not a riddle of the program's."""

import sqlite3


def test_a_value_that_is_none_of_ours_is_told_as_damage(desk):
    desk.open_text("Hafenausbau\n\nDer Rat tagt.\n")
    with sqlite3.connect(desk.application.archive.path) as driver:
        driver.execute("PRAGMA ignore_check_constraints = ON")
        driver.execute("UPDATE drafts SET status = char(0, 0, 0)")
    driver.close()
    desk.application.showing.refresh_queue()
    desk.until(lambda: "is damaged" in desk.window.page.banner.words)
    assert "doctor" in desk.window.page.banner.words
