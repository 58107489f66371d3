"""Writes the reference fixtures: image sets and what NumPy, in float64, makes of them.

Run with any NumPy since 1.24, from the repository's root:

    python tests/reference/make.py

Writes one `<case>.json` per image set beside this file, and `gray.npz` and `rgb.npz`, the same images as archives.
Everything is seeded, so a second run writes the same JSON. `tests/reference.rs` compares.

The reference takes no short cut that the program takes: the singular values of the centered images, no covariance, no
Gram matrix, and every reconstruction from its definition, mean + (x - mean) V^T V.
Conventions: rows are images in channel, row, column order; intensities 0..1; variances divide by N.
"""

import json
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
SHARES = [0.5, 0.75, 0.8, 0.9, 0.95, 0.99]

# Least distance of a share from every cumulative share: the least K is then not a matter of rounding.
MARGIN = 1e-5


def draw(rng, n_images, shape, max_value):
    """Bytes of images with a falling spectrum: random patterns with weights falling like 1 / i^0.6 and a little noise."""
    n_features = int(np.prod(shape))
    patterns = rng.standard_normal((n_features, n_features))
    weights = np.arange(1, n_features + 1) ** -0.6
    images = (rng.standard_normal((n_images, n_features)) * weights) @ patterns
    images = 0.5 + 0.1 * images + 0.02 * rng.standard_normal(images.shape)
    return np.clip(np.rint(images * max_value), 0, max_value).astype(np.uint8)


def as_bytes(intensities):
    """Nearest bytes of a screen, clipped."""
    return np.clip(np.floor(intensities * 255 + 0.5), 0, 255).astype(np.uint8)


def with_fixed_signs(components):
    """Every component with its entry of largest magnitude positive."""
    largest = np.argmax(np.abs(components), axis=1)
    signs = np.sign(np.take_along_axis(components, largest[:, None], axis=1))
    return components * signs


def reference(name, pixels, shape, n_held_out, max_value):
    """All that is compared, for images `(n_images, n_features)` of which the last `n_held_out` are held out."""
    n_train = len(pixels) - n_held_out
    train = pixels[:n_train].astype(np.int64)
    # N x - sum is an integer, so the rank is that of a matrix without any rounding.
    rank = int(np.linalg.matrix_rank((n_train * train - train.sum(axis=0)).astype(np.float64)))

    images = pixels / max_value
    mean = images[:n_train].mean(axis=0)
    centered = images - mean
    _, singular_values, components = np.linalg.svd(centered[:n_train], full_matrices=False)
    variances = singular_values[:rank] ** 2 / n_train
    total = float((centered[:n_train] ** 2).mean(axis=0).sum())
    cumulative = np.cumsum(variances) / total
    assert abs(cumulative[-1] - 1) < 1e-12
    assert min(abs(cumulative - share).min() for share in SHARES) > MARGIN, name
    least = [int(np.argmax(cumulative >= share)) + 1 for share in SHARES]

    shown = [0, n_train // 2, n_train - 1] + list(range(n_train, len(pixels)))[:2]
    cuts = []
    for k in sorted({0, 1, least[1], rank // 2, rank}):
        basis = components[:k]
        top = centered @ basis.T @ basis
        bottom = centered - top
        errors = {"top": bottom**2, "bottom": top**2}
        cuts.append(
            {
                "n_components": k,
                "train_mse": {part: float(it[:n_train].mean()) for part, it in errors.items()},
                "held_out_mse": {part: float(it[n_train:].mean()) for part, it in errors.items()} if n_held_out else None,
                "image_mse": [{part: float(it[i].mean()) for part, it in errors.items()} for i in shown],
                "top_pictures": as_bytes(mean + top[shown]).tobytes().hex(),
                "bottom_pictures": as_bytes(mean + bottom[shown]).tobytes().hex(),
            }
        )
    return {
        "name": name,
        "channels_height_width": list(shape),
        "n_train": n_train,
        "n_held_out": n_held_out,
        "max_value": max_value,
        "pixels": pixels.tobytes().hex(),
        "rank": rank,
        "total_variance": total,
        "cumulative_share": cumulative.tolist(),
        "least_components": [list(pair) for pair in zip(SHARES, least)],
        "first_components": with_fixed_signs(components[:3]).round(7).tolist(),
        "shown": shown,
        "cuts": cuts,
    }


def write_json(case):
    lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in case.items())
    (HERE / f"{case['name']}.json").write_text("{\n" + lines + "\n}\n")


def write_archive(name, pixels, shape):
    n_channels, height, width = shape
    images = pixels.reshape(-1, n_channels, height, width).transpose(0, 2, 3, 1)
    images = images[..., 0] if n_channels == 1 else images
    # Three classes: -1 is one beside another negative label.
    labels = np.arange(len(pixels)) % 3 - 2
    np.savez_compressed(HERE / f"{name}.npz", X=np.ascontiguousarray(images), y=labels)


def main():
    rng = np.random.default_rng(20240721)

    shape = (1, 8, 8)
    gray = draw(rng, 100, shape, 255)
    write_json(reference("gray", gray, shape, 0, 255))
    write_archive("gray", gray, shape)

    shape = (3, 5, 4)
    rgb = draw(rng, 90, shape, 255)
    write_json(reference("rgb", rgb, shape, 0, 255))
    write_archive("rgb", rgb, shape)

    # Fewer images than values.
    shape = (3, 9, 8)
    write_json(reference("few_rgb", draw(rng, 38, shape, 255), shape, 8, 255))

    shape = (1, 6, 6)
    write_json(reference("held_out", draw(rng, 65, shape, 16), shape, 15, 16))

    # A pixel without variance, a pixel that repeats another, images that repeat others.
    shape = (1, 5, 5)
    degenerate = draw(rng, 48, shape, 255)
    degenerate[:, 7] = 93
    degenerate[:, 11] = degenerate[:, 3]
    degenerate[20:30] = degenerate[:10]
    write_json(reference("degenerate", degenerate, shape, 8, 255))

    shape = (1, 7, 7)
    few = draw(rng, 20, shape, 255)
    few[:, 0] = 0
    few[15:] = few[:5]
    write_json(reference("few_degenerate", few, shape, 0, 255))


if __name__ == "__main__":
    main()
