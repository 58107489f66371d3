"""Moments of images on a Dask cluster, as the file that `subspace-lab moments` writes: the same arrays to the last bit.

    python examples/dask/moments.py images.npy --labels labels.npy --out M.npz        # on this machine, two workers
    python examples/dask/moments.py FOLDER --size 32 --out M.npz --workers 8
    python examples/dask/moments.py FOLDER --size 32 --out M.npz --scheduler tcp://10.0.0.5:8786

With --scheduler the work is done by a cluster that runs already: on one machine `dask scheduler` (it prints the address), on each
of the others `dask worker tcp://10.0.0.5:8786`, all with this Python's versions of dask, numpy and pillow; dask-jobqueue and
dask-kubernetes start the same on Slurm and in a cloud. Workers open the files themselves, so the paths have to lead to the same files
on all of them; what travels is a path to each worker and one set of sums back. From a program, for arrays that Dask has already (Zarr,
S3, results of other steps):

    write("M.npz", from_array(x, y))                  # x: (N, H, W), (N, H, W, C) or (N, C, H, W), bytes or 16 bits
    write("M.npz", from_files(dask.bag.from_sequence(paths), size=32))

Pictures are 8-bit here. They have to be of the size that is asked for, unless --resize has Pillow bring them to it: it rounds to
bytes where `subspace-lab` keeps 16 bits, so such files say so and add up with their own kind only. docs/moments.md has the format.
"""

import argparse
import hashlib
import os

import dask
import dask.array
import dask.bag
import numpy as np

ROWS = 4096  # of doubles in memory; below 2^20, products of 16 bits add up to less than 2^53, so doubles are exact


def moments(images, labels=None, shape=None):
    """Moments of images (N, D), raw values; labels are texts, None for an image without one."""
    n_images, n_features = images.shape
    total, products, classes = np.zeros(n_features, np.int64), 0, {}
    for start in range(0, n_images, ROWS):
        rows = images[start : start + ROWS].astype(np.float64)
        products = products + (rows.T @ rows)[np.triu_indices(n_features)].astype(np.int64)
        total += rows.sum(0).astype(np.int64)
    names = np.array([] if labels is None else labels, dtype=object)
    for name in set(names.tolist()) - {None}:
        of_class = images[names == name]
        classes[name] = (len(of_class), of_class.sum(0, dtype=np.int64))
    return {"shape": shape, "n": n_images, "sum": total, "products": products, "classes": classes}


def add(one, other):
    """Moments of both. Integers, so the order in which workers finish does not matter."""
    if one["shape"] != other["shape"]:
        raise ValueError(f"images of shapes {one['shape']} and {other['shape']} do not add up; prepare them in one way")
    classes = dict(one["classes"])
    for name, (n, total) in other["classes"].items():
        n_before, before = classes.get(name, (0, 0))
        classes[name] = (n_before + n, before + total)
    sums = {key: one[key] + other[key] for key in ("n", "sum", "products")}
    return {"shape": one["shape"], "classes": classes, **sums}


def in_planes(images):
    """(N, H, W), (N, H, W, C) or (N, C, H, W) as (N, C, H, W)."""
    if images.ndim == 3:
        return images[:, None]
    return np.moveaxis(images, 3, 1) if images.shape[3] in (1, 3) else images


def of_block(images, labels=None):
    images = in_planes(np.asarray(images))
    names = None if labels is None else [None if label in (-1, "") else str(label) for label in np.asarray(labels).tolist()]
    return moments(images.reshape(len(images), -1), names, images.shape[1:])


def of_files(paths, size, gray, resize, has_classes):
    """Moments of some pictures; the class of one is the folder that it lies in."""
    from PIL import Image, ImageOps

    images, labels = [], []
    for path in paths:
        picture = Image.open(path).convert("L" if gray else "RGB")
        if resize:
            picture = ImageOps.fit(picture, (size, size), Image.Resampling.BOX)
        if picture.size != (size, size):
            raise ValueError(f"{path} has {picture.size} pixels; give --size its size, or --resize")
        images.append(np.asarray(picture))
        labels.append(os.path.basename(os.path.dirname(path)) if has_classes else None)
    images = in_planes(np.stack(images))
    return moments(images.reshape(len(images), -1), labels, images.shape[1:])


def tree(parts):
    """Adds delayed moments pair by pair, on the workers that have them."""
    while len(parts) > 1:
        pairs = [dask.delayed(add)(*parts[i : i + 2]) for i in range(0, len(parts) - 1, 2)]
        parts = pairs + parts[2 * len(pairs) :]
    return parts[0].compute()


def finished(sums, bits, max_value, preparation, sample=None, sample_labels=None):
    """The members of the file, in its order."""
    names = sorted(sums["classes"])
    file = {
        "version": np.int64(1),
        "shape": np.array(sums["shape"], np.int64),
        "bits": np.int64(bits),
        "max_value": np.int64(max_value),
        "n": np.int64(sums["n"]),
        "sum": sums["sum"],
        "products": sums["products"],
    }
    if names:
        file["class_names"] = np.array(names)
        file["class_counts"] = np.array([sums["classes"][name][0] for name in names], np.int64)
        file["class_sums"] = np.stack([sums["classes"][name][1] for name in names])
    file["parts"] = np.array([fingerprint(file)])
    file["preparation"] = np.array(preparation)
    if sample is not None:
        sample = in_planes(np.asarray(sample))
        file["sample"] = sample.reshape(len(sample), -1)
        if names and sample_labels is not None:
            file["sample_labels"] = np.array([names.index(str(it)) if str(it) in names else -1 for it in sample_labels])
    return file


def fingerprint(file):
    """SHA-256 over the numbers of the file, as docs/moments.md says."""
    digest = hashlib.sha256()
    for key in ("shape", "bits", "max_value", "n", "sum", "products"):
        digest.update(np.asarray(file[key]).astype("<i8").tobytes())
    names = file.get("class_names", [])
    digest.update(np.int64(len(names)).astype("<i8").tobytes())
    for name, n, total in zip(names, file.get("class_counts", []), file.get("class_sums", [])):
        text = str(name).encode()
        digest.update(np.int64(len(text)).astype("<i8").tobytes() + text)
        digest.update(np.int64(n).astype("<i8").tobytes() + total.astype("<i8").tobytes())
    return digest.hexdigest()


def from_array(images, labels=None, preparation="", sample=None, sample_labels=None):
    """The file of a Dask array of bytes or 16-bit values. Labels: as many, -1 or "" for none. The sample are images that are not in
    `images`, such as held-out ones. `preparation`: the options that `subspace-lab moments` was given for other parts."""
    if images.dtype not in (np.uint8, np.uint16):
        raise ValueError(f"values are {images.dtype}; bring them to uint8 or uint16 first, all parts by one range")
    images = images.rechunk({axis: -1 for axis in range(1, images.ndim)})
    blocks = [block.item() for block in np.split(images.to_delayed().ravel(), images.numblocks[0])]
    if labels is None:
        parts = [dask.delayed(of_block)(block) for block in blocks]
    else:
        labels = dask.array.asarray(labels).rechunk((images.chunks[0],)).to_delayed()
        parts = [dask.delayed(of_block)(block, label) for block, label in zip(blocks, labels)]
    bits = 8 * images.dtype.itemsize
    return finished(tree(parts), bits, 2**bits - 1, preparation, sample, sample_labels)


def from_files(paths, size, gray=False, resize=False, has_classes=True):
    """The file of a Dask bag of paths of pictures."""
    parts = [dask.delayed(of_files)(part, size, gray, resize, has_classes) for part in paths.to_delayed()]
    preparation = f"--size {size}" + " --gray" * gray + ", by Pillow" * resize
    return finished(tree(parts), 8, 255, preparation)


def write(path, file):
    with open(f"{path}.unfinished", "wb") as out:
        np.savez(out, **file)
    os.replace(f"{path}.unfinished", path)


def rows_of(path, chunk):
    """A .npy file as a Dask array whose workers read their own rows."""
    whole = np.load(path, mmap_mode="r")
    load = dask.delayed(lambda start: np.array(np.load(path, mmap_mode="r")[start : start + chunk]))
    shapes = [(min(chunk, len(whole) - start), *whole.shape[1:]) for start in range(0, len(whole), chunk)]
    blocks = [dask.array.from_delayed(load(i * chunk), shape, whole.dtype) for i, shape in enumerate(shapes)]
    return dask.array.concatenate(blocks)


def main():
    from distributed import Client, LocalCluster

    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("input", help="a .npy file of images, or a folder of pictures in folders of classes")
    parser.add_argument("--out", required=True)
    parser.add_argument("--labels", help="a .npy file of labels, for a .npy file of images")
    parser.add_argument("--size", type=int, default=32, help="side of the pictures, in pixels")
    parser.add_argument("--gray", action="store_true")
    parser.add_argument("--resize", action="store_true", help="let Pillow bring pictures to the size")
    parser.add_argument("--chunk", type=int, default=8192, help="images that a worker adds up at a time")
    parser.add_argument("--workers", type=int, default=2, help="of a cluster on this machine")
    parser.add_argument("--scheduler", help="address of a cluster that runs, such as tcp://10.0.0.5:8786")
    given = parser.parse_args()
    source = os.path.abspath(given.input)
    with (
        Client(given.scheduler)
        if given.scheduler
        else LocalCluster(n_workers=given.workers, threads_per_worker=1, dashboard_address=None).get_client()
    ):
        if os.path.isdir(source):
            endings = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff")
            paths = [os.path.join(top, name) for top, _, names in os.walk(source) for name in sorted(names)]
            paths = [path for path in paths if path.lower().endswith(endings)]
            # Pictures of a single folder have no classes.
            has_classes = len({os.path.dirname(path) for path in paths}) > 1
            bag = dask.bag.from_sequence(paths, partition_size=given.chunk)
            file = from_files(bag, given.size, given.gray, given.resize, has_classes)
        else:
            labels = None if given.labels is None else np.load(given.labels)
            file = from_array(rows_of(source, given.chunk), labels)
    write(given.out, file)
    print(f"{file['n']:,} images, part {file['parts'][0][:12]}…")


if __name__ == "__main__":
    main()
