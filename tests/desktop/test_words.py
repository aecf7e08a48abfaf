"""Every text of the window can be translated: lupdate finds only plain texts inside tr()."""

from __future__ import annotations

import ast
from pathlib import Path

import advocate_app.desktop


def test_tr_takes_a_plain_text_never_one_made_on_the_spot() -> None:
    wrong = []
    for file in sorted(Path(advocate_app.desktop.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                text = node.args[0] if node.args else None
                if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                    wrong.append(f"{file.name}:{node.lineno}")
    assert wrong == []
