"""A sentence model of a few kilobytes, written byte by byte: each word piece has a vector, and that is all it knows.

The file is an ONNX `ModelProto` with one Gather over a table (onnx.proto3; field numbers stand beside each part).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

WORDS = ("pool", "thread", "threads", "##s", "garden", "tomato", "tomatoes", "grow", "size", "queue", "x", ",", "é")
PIECES = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", *WORDS)
SIZE = 8


def write_tiny_model(folder: Path) -> Path:
    """`model.onnx` and `vocab.txt` in the folder; words of one matter have vectors near to each other."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.txt").write_text("\n".join(PIECES) + "\n", "utf-8")
    (folder / "model.onnx").write_bytes(_model(table()))
    return folder


def table() -> np.ndarray:
    chance = np.random.default_rng(5)
    found = chance.normal(size=(len(PIECES), SIZE)) * 0.2
    for matter, words in enumerate((("pool", "thread", "threads", "queue"), ("garden", "tomato", "tomatoes", "grow"))):
        for word in words:
            found[PIECES.index(word), matter] += 2
    return found.astype(np.float32)


def _model(vectors: np.ndarray) -> bytes:
    node = _text(1, "table") + _text(1, "input_ids") + _text(2, "last_hidden_state") + _text(4, "Gather")
    weights = (
        b"".join(_number(1, n) for n in vectors.shape) + _number(2, 1) + _text(8, "table") + _part(9, vectors.tobytes())
    )
    graph = (
        _part(1, node)
        + _text(2, "tiny")
        + _part(5, weights)
        + _part(11, _value("input_ids", 7, 2))
        + _part(11, _value("attention_mask", 7, 2))
        + _part(12, _value("last_hidden_state", 1, 3))
    )
    opset = _number(2, 13)
    return _number(1, 8) + _part(7, graph) + _part(8, opset)


def _value(name: str, kind: int, rank: int) -> bytes:
    """A ValueInfoProto: `kind` 1 is float, 7 int64; every dimension is named."""
    shape = b"".join(_part(1, _text(2, f"{name}{i}")) for i in range(rank))
    return _text(1, name) + _part(2, _part(1, _number(1, kind) + _part(2, shape)))


def _varint(n: int) -> bytes:
    out = bytearray()
    while n > 127:
        out.append(n & 127 | 128)
        n >>= 7
    out.append(n)
    return bytes(out)


def _number(field: int, n: int) -> bytes:
    return _varint(field << 3) + _varint(n)


def _part(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _text(field: int, text: str) -> bytes:
    return _part(field, text.encode())
