"""When something goes out: work time, holidays and leave, the next good slot."""
