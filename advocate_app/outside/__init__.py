"""The world behind small Protocols: clock, network, Git, files, keychain, grammar."""
