"""What stands in the way of an approval, always in sight."""
