"""Reference for `tests/learning.rs`: the joint form on the built-in sets, with NumPy in float64.

    python tests/reference/joint.py

Prints, for PCA, some weights and the limit of the labels: variance lost on the analysed and on the held-out images, share read of the
held-out and of the analysed ones, in percent. X centred by the analysed mean and scaled to a standard deviation of 1 over all values,
Y one-hot and centred, sums over the analysed images, lambda on the reconstruction.
"""

import json
from pathlib import Path

import numpy as np
from PIL import Image

SAMPLES = Path(__file__).parents[2] / "static" / "samples"


def read(name):
    about = json.loads((SAMPLES / f"{name}.json").read_text())
    (height, width), columns, channels = about["tile"], about["columns"], about["channels"]
    sheet = np.asarray(Image.open(SAMPLES / about["image"]).convert("RGB"), dtype=float)[:, :, :channels]
    n = about["train"] + about["test"]
    tiles = [sheet[i // columns * height :, i % columns * width :][:height, :width] for i in range(n)]
    return np.array([tile.transpose(2, 0, 1).ravel() for tile in tiles]), np.array(about["labels"][:n]), about["train"]


def encoder(c, squares, weight, k):
    if weight == "pca":
        return np.eye(len(squares))[:, :k]
    if weight != "labels":
        return np.linalg.eigh(c @ c.T + weight * np.diag(squares))[1][:, ::-1][:, :k]
    b, s, _ = np.linalg.svd(c, full_matrices=False)
    b = b[:, s > 1e-9 * s[0]][:, :k]
    off = np.eye(len(squares)) - b @ b.T
    rest = np.linalg.eigh(off @ np.diag(squares) @ off)[1][:, ::-1][:, : k - b.shape[1]]
    return np.hstack([b, rest])


def main():
    for name, k, n_allowed in (("fashion", 16, 256), ("satellite", 32, 256), ("satellite", 32, 1728)):
        images, labels, n_train = read(name)
        x = images - images[:n_train].mean(0)
        x /= x[:n_train].std()
        y = np.eye(labels.max() + 1)[labels[:n_train]]
        shares = y.mean(0)
        values, vectors = np.linalg.eigh(x[:n_train].T @ x[:n_train])
        squares, p = values[::-1][:n_allowed], vectors[:, ::-1][:, :n_allowed]
        q = x @ p / np.sqrt(squares)
        c = q[:n_train].T @ (y - shares)
        for weight in ("pca", 0.1, 0.01, 0.001, "labels"):
            u = encoder(c, squares, weight, k)
            right = (q @ u @ (u.T @ c) + shares).argmax(1) == labels
            lost = ((x - q @ u @ u.T * np.sqrt(squares) @ p.T) ** 2).sum(1)
            total = (x**2).sum(1)
            parts = [lost[:n_train].sum() / total[:n_train].sum(), lost[n_train:].sum() / total[n_train:].sum()]
            parts += [right[n_train:].mean(), right[:n_train].mean()]
            print(f"{name:9} of {n_allowed:4} K = {k} {weight!s:>6}:", " ".join(f"{100 * part:6.2f}" for part in parts))


main()
