"""Where posts go: one file per network, the contract they meet, and the catalog that finds them."""
