"""The outbox and the loop that works it off: claim, attempt, look up, retry, receipt. Nothing goes out twice."""
