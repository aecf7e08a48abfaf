"""Tests speak English, whatever the machine does: they press buttons by their words."""

from __future__ import annotations

import os

os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")
