"""The editor of Write and what stands beside it: what to fix, what to take or leave, what is still asked."""
