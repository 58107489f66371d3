"""Writes `noise.json`: image sets with labels, and what NumPy and SciPy, in float64, make of noises on them.

Run with NumPy and SciPy, from the repository's root:

    python tests/reference/noise.py

Everything is seeded. `tests/noise.rs` compares. The reference takes no short cut that the program takes: the general
solver on (M1 X'X M1', M2) in D x D, codes of all images, QR of the codes, the one-hot label matrix.
"""

import json
from pathlib import Path

import numpy as np
from scipy.linalg import eigh
from scipy.stats import beta

HERE = Path(__file__).parent
RIDGE = 1e-6
GRID = [1, 2, 4, 8, 16, 32, 64]


def blocks(shape, patch, apart):
    c, h, w = shape
    across, down = -(-w // patch), -(-h // patch)
    idx = np.zeros(shape, dtype=int)
    for channel in range(c):
        for row in range(h):
            for column in range(w):
                idx[channel, row, column] = row // patch * across + column // patch + (channel * across * down if apart else 0)
    return idx.ravel()


def linear_maps(shape, kind, p):
    """Probabilities and D x D matrices of a noise that is one of some linear maps, column by column from the definition."""
    c, h, w = shape
    d = c * h * w

    def matrix(image_map):
        return np.stack([image_map(e.reshape(shape)).ravel() for e in np.eye(d)], axis=1)

    def blur(image):
        radius = int(np.ceil(3 * p["sigma"]))
        kernel = np.exp(-0.5 * (np.arange(-radius, radius + 1) / p["sigma"]) ** 2)
        kernel /= kernel.sum()
        for axis in (1, 2):
            padded = np.pad(image, [(radius, radius) if a == axis else (0, 0) for a in range(3)], mode="edge")
            image = sum(k * np.take(padded, range(i, i + image.shape[axis]), axis=axis) for i, k in enumerate(kernel))
        return image

    def resample(image):
        f, out = p["factor"], image.copy()
        for row in range(0, h, f):
            for column in range(0, w, f):
                block = image[:, row : row + f, column : column + f]
                out[:, row : row + f, column : column + f] = block.mean(axis=(1, 2), keepdims=True)
        return out

    def empty_center(image):
        out = image.copy()
        rows, columns = (int(np.clip(np.floor(p["side"] * n + 0.5), 1, n)) for n in (h, w))
        top, left = (h - rows) // 2, (w - columns) // 2
        out[:, top : top + rows, left : left + columns] = 0
        return out

    if kind == "center":
        return [(1 - p["ratio"], np.eye(d)), (p["ratio"], matrix(empty_center))]
    return [(1.0, matrix(blur if kind == "blur" else resample))]


def moments(x, shape, kind, p):
    """M1 as a factor or a matrix before X, and M2, for X (D, N)."""
    d, n = x.shape
    s = x @ x.T
    variance = np.trace(s) / (d * n)
    if kind == "none":
        return 1.0, s
    if kind == "gaussian":
        return 1.0, s + n * p["sigma"] ** 2 * variance * np.eye(d)
    if kind == "components":
        return 1 - p["ratio"], (1 - p["ratio"]) * s
    if kind == "power":
        values, vectors = np.linalg.eigh(s / n)
        rank = np.linalg.matrix_rank(s)
        values = np.where(np.arange(d) < d - rank, 0.0, values)
        powers = np.where(values > 0, np.abs(values) ** p["exponent"], 0.0)
        powers *= p["sigma"] ** 2 * np.trace(s) / n / powers.sum()
        return 1.0, s + n * (vectors * powers) @ vectors.T
    ridge = RIDGE * np.trace(s) / d * np.eye(d)
    if kind in ("center", "blur", "resample"):
        maps = linear_maps(shape, kind, p)
        return sum(w * a for w, a in maps), sum(w * a @ s @ a.T for w, a in maps) + ridge
    if kind in ("rows", "columns", "dropout"):
        i, c = np.arange(d) % (shape[1] * shape[2]), np.arange(d) // (shape[1] * shape[2])
        idx = {"rows": i // shape[2], "columns": i % shape[2], "dropout": np.arange(d)}[kind]
        idx = idx + (c * max(shape) * 2 if p.get("apart", 0) else 0)
        idx = np.unique(idx, return_inverse=True)[1]
    else:
        idx = blocks(shape, p["patch"], p.get("apart", 0))
    same = idx[:, None] == idx[None, :]
    n_blocks = idx.max() + 1
    if p.get("fixed", 0):
        kept = n_blocks - min(np.floor(p["ratio"] * n_blocks + 0.5), n_blocks - 1)
        one, two = kept / n_blocks, kept * (kept - 1) / (n_blocks * (n_blocks - 1))
    else:
        one, two = 1 - p["ratio"], (1 - p["ratio"]) ** 2
    return one, s * np.where(same, one, two) + ridge


def codes(x, m1, m2, rank):
    """Orthonormal codes (N, K), best first: QR of X'V, V the generalized eigenvectors of (M1 X'X M1', M2); and their eigenvalues."""
    d = len(x)
    # M2 may be singular where the data is: the solver then works within its range.
    values, vectors = np.linalg.eigh(m2)
    keep = values > values[-1] * d * np.finfo(float).eps
    basis = vectors[:, keep]
    s = x @ x.T
    m1x_xt = (m1 * np.eye(d) if np.isscalar(m1) else m1) @ s
    a = basis.T @ m1x_xt @ m1x_xt.T @ basis
    b = basis.T @ m2 @ basis
    values, v = eigh((a + a.T) / 2, (b + b.T) / 2)
    readable = min(rank, int((values > values[-1] * d * np.finfo(float).eps).sum()))
    v = basis @ v[:, ::-1][:, :readable]
    return np.linalg.qr(x.T @ v)[0], values[::-1][:readable]


def case(name, rng, n, shape, classes, specs):
    d = int(np.prod(shape))
    patterns = rng.standard_normal((d, d))
    labels = np.arange(n) % classes
    centers = rng.standard_normal((classes, d)) * 0.6
    z = (rng.standard_normal((n, d)) + centers[labels]) * np.arange(1, d + 1) ** -0.6
    # Pixels of different variance, so that even single-pixel masks change something.
    images = z @ patterns * np.linspace(0.5, 1.5, d)
    pixels = np.clip(np.rint(255 * (0.5 + 0.06 * images)), 0, 255).astype(np.uint8)
    x = (pixels / 255 - (pixels / 255).mean(axis=0)).T
    rank = int(np.linalg.matrix_rank(x))
    y = np.eye(classes)[labels].T
    grid = [k for k in GRID if k <= rank]

    def alignment(q):
        gains = ((y.T @ (y @ q)) ** 2).sum(axis=0)
        return np.sqrt(np.cumsum(gains) / all_gains)

    def r_squared(q, k):
        yc = y - y.mean(axis=1, keepdims=True)
        return ((yc @ q[:, :k]) ** 2).sum() / (yc**2).sum()

    plain = codes(x, *moments(x, shape, "none", {}), rank)[0]
    all_gains = ((y.T @ (y @ plain)) ** 2).sum()
    base = alignment(plain)
    # R² of C - 1 contrasts of labels that have nothing to do with the images: Beta(rank / 2, (n - 1 - rank) / 2) each.
    whole = r_squared(plain, rank) - rank / (n - 1)
    sampling = np.sqrt(beta(rank / 2, (n - 1 - rank) / 2).var() / (classes - 1)) if rank < n - 1 else 0.0
    corrected = None
    if whole > 2 * sampling + 1e-12:
        corrected = {k: float(np.sqrt(max(r_squared(plain, k) - k / (n - 1), 0) / whole)) for k in grid}
    noises = []
    for kind, p in specs:
        q, gains = codes(x, *moments(x, shape, kind, p), rank)
        overlap = [float(np.linalg.norm(plain[:, :k].T @ q[:, :k]) ** 2 / k) for k in range(1, q.shape[1] + 1)]
        curve = alignment(q)
        # Per pixel value: what the best K-dimensional denoiser leaves of E|T(x) - x|^2.
        error = ((x**2).sum() - np.cumsum(gains)) / (d * n)
        at = [k for k in grid if k <= q.shape[1]]
        noises.append(
            {
                "spec": kind + (":" if p else "") + ",".join(f"{key}={value}" for key, value in p.items()),
                # By the largest distance sqrt(K (1 - overlap)). The ridge is part of the noise: a hidden center that could be
                # rebuilt exactly, because there are fewer images than pixels outside, is changed by it a little.
                "verdict": "can" if max(k * (1 - o) for k, o in enumerate(overlap, 1)) > 1e-12 else "never",
                "score": 1 - min(overlap),
                "overlap": {k: overlap[k - 1] for k in at},
                "alignment": {k: float(curve[k - 1]) for k in at},
                "error": {k: float(error[k - 1]) for k in at},
                "impact_percent": {k: float(100 * (curve[k - 1] / base[k - 1] - 1)) for k in at},
            }
        )
    return {
        "name": name,
        "shape": list(shape),
        "labels": labels.tolist(),
        "n_classes": classes,
        "pixels": pixels.tobytes().hex(),
        "alignment": {k: float(base[k - 1]) for k in grid},
        "alignment_corrected": corrected,
        "noises": noises,
    }


NEVER = [("none", {}), ("gaussian", {"sigma": 0.5}), ("gaussian", {"sigma": 2}),
         ("components", {"ratio": 0.75}), ("power", {"exponent": 1, "sigma": 1}),
         ("power", {"exponent": 2, "sigma": 1})]
CAN = [("power", {"exponent": 3, "sigma": 1}), ("mask", {"ratio": 0.5, "patch": 1}),
       ("mask", {"ratio": 0.9, "patch": 1}), ("mask", {"ratio": 0.75, "patch": 2}),
       ("mask", {"ratio": 0.75, "patch": 4}), ("mask", {"ratio": 0.5, "patch": 2, "fixed": 1})]
CAN += [("rows", {"ratio": 0.75}), ("columns", {"ratio": 0.5}), ("dropout", {"ratio": 0.5}),
        ("center", {"ratio": 0.75, "side": 0.5}), ("blur", {"sigma": 0.6}), ("resample", {"factor": 2})]
APART = [("mask", {"ratio": 0.75, "patch": 2, "apart": 1}), ("rows", {"ratio": 0.5, "apart": 1})]

rng = np.random.default_rng(2024)
cases = [
    case("gray", rng, 150, (1, 6, 6), 3, NEVER + CAN),
    case("rgb", rng, 160, (3, 4, 4), 4, NEVER + CAN + APART),
    case("few_rgb", rng, 36, (3, 5, 5), 3, NEVER + CAN + APART),
]
(HERE / "noise.json").write_text(json.dumps(cases, separators=(",", ":")) + "\n")
for it in cases:
    for noise in it["noises"]:
        print(it["name"], noise["spec"], f"score {noise['score']:.2e}", {k: round(v, 2) for k, v in noise["impact_percent"].items()})
