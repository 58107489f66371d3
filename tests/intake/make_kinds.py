"""Makes the folders in kinds/: ways in which people really have pictures and labels, one folder each, and what is right for them, in
kinds.json.

    python3 -m venv VENV && VENV/bin/pip install pillow numpy && VENV/bin/python tests/intake/make_kinds.py

Of each folder: `files` in the order in which they are given, `choices` if something is chosen, and either `refused`, a part of the
reason, or the set: `shape` (images, channels, rows, columns), `pixels` as NumPy or Pillow has them (hexadecimal; of 16 bits as floats
0 to 1), the `labels` of all images in order ("" for none), how many are `held_out`.
Made with Pillow 13.0.0 and NumPy 2.4.6.
"""

import io
import json
import pathlib
import shutil
import struct
import unicodedata
import zipfile

import numpy as np
from PIL import Image

HERE = pathlib.Path(__file__).parent
KINDS = HERE / "kinds"
N, SIDE = 6, 8
random = np.random.default_rng(13)
expected = {}

gray = random.integers(2, 250, (N, SIDE, SIDE), np.uint8)
rgb = random.integers(2, 250, (N, SIDE, SIDE, 3), np.uint8)
LABELS = ["cat", "dog"] * (N // 2)
NUMBERS = [0, 1, 2, 0, 1, 2]


def png(pixels):
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG")
    return file.getvalue()


def npy(values):
    file = io.BytesIO()
    np.save(file, np.asarray(values), allow_pickle=True)
    return file.getvalue()


def zipped(members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def npz(**arrays):
    return {"set.npz": zipped({f"{name}.npy": npy(values) for name, values in arrays.items()})}


def planes(pixels):
    """(N, H, W) or (N, H, W, C) to (N, C, H, W)."""
    pixels = np.asarray(pixels)
    return pixels[:, None] if pixels.ndim == 3 else np.moveaxis(pixels, 3, 1)


def kind(name, files, pixels=None, labels=None, held_out=0, choices=None, refused=None):
    """A folder of files. `pixels` as bytes, or as floats 0 to 1; in the order of the set, held-out images last."""
    for path, data in files.items():
        file = KINDS / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    entry = {"files": list(files), "choices": choices or {}}
    if refused is not None:
        entry["refused"] = refused
    else:
        pixels = planes(pixels)
        entry["shape"] = list(pixels.shape)
        entry["pixels"] = pixels.tobytes().hex() if pixels.dtype == np.uint8 else [float(it) for it in pixels.ravel()]
        entry["labels"] = [str(it) for it in labels] if labels is not None else []
        entry["held_out"] = held_out
    expected[name] = entry


def pictures(paths):
    return {path: png(rgb[number]) for number, path in enumerate(paths)}


def make_arrays():
    one_hot = np.eye(4)[[0, 1, 2, 3, 0, 1]]
    kind("npz_features_and_images", npz(features=random.normal(size=(N, 64)).astype("f4"), images=gray, labels=NUMBERS), gray, NUMBERS)
    kind("npz_masks", npz(images=rgb, masks=(gray > 100).astype("u1")), rgb)
    kind("npz_onehot_first", npz(Y=one_hot, images=gray), gray, [0, 1, 2, 3, 0, 1])
    many = np.array([[1, 1, 0], [0, 1, 0], [0, 0, 0], [1, 0, 1], [0, 0, 1], [1, 1, 1]], np.uint8)
    kind("npz_multilabel", npz(images=gray, labels=many), gray)
    kind("npz_multilabel_chosen", npz(images=gray, labels=many), gray, many[:, 1], choices={"labels": "labels:1"})
    kind("npz_labels_float", npz(X=rgb, y=np.array(NUMBERS, float)), rgb, NUMBERS)
    kind("npz_labels_bool", npz(X=rgb, y=np.array(NUMBERS) > 0), rgb, [int(it > 0) for it in NUMBERS])
    kind("npz_two_label_arrays", npz(data=rgb, age=np.arange(N), diagnosis=NUMBERS), rgb, NUMBERS)
    kind("npz_two_label_arrays_chosen", npz(data=rgb, age=np.arange(N), diagnosis=NUMBERS), rgb, range(N), choices={"labels": "age"})
    kind("npz_object_strings", npz(X=rgb, y=np.array(LABELS, object)), rgb)
    kind("npz_object", npz(x=np.array([rgb, gray[:2]], dtype=object)), refused="object array (a pickle)")
    kind("npz_truth_as_bytes", npz(X=(gray > 100).astype("u1")), ((gray > 100) * 255).astype("u1"))
    dark = random.random((N, SIDE, SIDE)).astype("f4") / 100
    kind("npz_unit_dark", npz(X=dark, y=NUMBERS), dark.astype("f8"), NUMBERS)
    missing = random.random((N, SIDE, SIDE)).astype("f4")
    missing[:, :2, :2] = -9999
    kind("npy_nodata", {"set.npy": npy(missing)}, np.clip(missing.astype("f8"), 0, 1))
    kind("npy_nan_everywhere", {"set.npy": npy(np.full((N, SIDE, SIDE), np.nan))}, refused="all of its 6 images have values that are not numbers")
    kind("npy_pair_float", {"X_train.npy": npy(gray), "y_train.npy": npy(np.array(NUMBERS, "f4"))}, gray, NUMBERS)
    order = [0, 2, 4, 1, 3, 5]
    folders = [f"{label}/{number}.npy" for number, label in enumerate(LABELS)]
    labels = [LABELS[number] for number in order]
    kind("npy_per_image_hwc", {path: npy(rgb[number]) for number, path in enumerate(folders)}, rgb[order], labels)
    chw = {path: npy(np.ascontiguousarray(np.moveaxis(rgb[number], 2, 0))) for number, path in enumerate(folders)}
    kind("npy_per_image_chw", chw, rgb[order], labels)
    kind("npy_per_image_gray", {path: npy(gray[number]) for number, path in enumerate(folders)}, gray[order], labels)
    header = b"{'descr': '|u1', 'fortran_order': False, 'shape': (6L, 8L, 8L), }\n"
    kind("npy_python2_long", {"set.npy": b"\x93NUMPY\x01\0" + struct.pack("<H", len(header)) + header + gray.tobytes()}, gray)
    rows = random.integers(2, 250, (N, 15), np.uint8)
    kind("npy_rows", {"set.npy": npy(rows)}, refused="state their shape")
    kind("npy_rows_shaped", {"set.npy": npy(rows)}, rows.reshape(N, 5, 3), choices={"shape": [1, 5, 3]})
    bands = np.concatenate([rgb, random.integers(2, 250, (N, SIDE, SIDE, 1), np.uint8)], axis=3)
    kind("npy_rgbnir", {"set.npy": npy(bands)}, rgb)


def make_lists():
    names = [f"img_{number}.png" for number in range(N)]
    table = lambda lines: "\n".join(lines).encode() + b"\n"
    lines = lambda form, names=names: [form.format(name=name, label=label, number=number) for number, (name, label) in enumerate(zip(names, LABELS))]
    with_list = lambda text, names=names: pictures(names) | {"labels.csv": table(text)}
    kind("csv_absolute", with_list(["file,label"] + lines("C:\\Users\\me\\{name},{label}")), rgb, LABELS)
    kind("csv_case", with_list(["file,label"] + [line.upper().replace("CAT", "cat").replace("DOG", "dog") for line in lines("{name},{label}")]), rgb, LABELS)
    kind("csv_no_ending", with_list(["id,breed"] + [line.replace(".png", "") for line in lines("{name},{label}")]), rgb, LABELS)
    kind("csv_label_first", with_list(["label,filename"] + lines("{label},{name}")), rgb, LABELS)
    kind("csv_index_first", with_list([",filename,label"] + lines("{number},{name},{label}")), rgb, LABELS)
    onehot = [f"{name},{int(number % 3 == 0)}.0,{int(number % 3 == 1)}.0,{int(number % 3 == 2)}.0" for number, name in enumerate(names)]
    kind("csv_onehot", with_list(["image,mel,nev,bcc"] + onehot), rgb, [["mel", "nev", "bcc"][number % 3] for number in range(N)])
    split = [f"{name},{'test' if number > 3 else 'train'},{LABELS[number]}" for number, name in enumerate(names)]
    kind("csv_split", with_list(["filename,split,label"] + split), rgb, LABELS, held_out=2)
    quoted = ["a, b.png"] + names[1:]
    kind("csv_comma_in_first_name", with_list(['"a, b.png";cat'] + lines("{name};{label}")[1:], quoted), rgb, LABELS)
    twice = [f"{part}/{number}.png" for part in ("test", "train") for number in range(N // 2)]
    told = {"train.csv": table(["file,label"] + [f"{number}.png,{LABELS[number]}" for number in range(N // 2)])}
    kind("csv_same_names", pictures(twice) | told, rgb, [""] * (N // 2) + LABELS[: N // 2])
    order = [0, 2, 4, 1, 3, 5]
    folders = [f"{label}/{number}.png" for number, label in enumerate(LABELS)]
    labels = [LABELS[number] for number in order]
    exif = table(["file,camera"] + [f"{path},{'Canon' if number % 3 else 'Nikon'}" for number, path in enumerate(folders)])
    kind("csv_beside_folders", pictures(folders) | {"exif.csv": exif}, rgb[order], labels)
    cameras = ["Canon" if number % 3 else "Nikon" for number in order]
    kind("csv_beside_folders_chosen", pictures(folders) | {"exif.csv": exif}, rgb[order], cameras, choices={"labels": "exif.csv:camera"})
    kind("csv_beside_folders_few", pictures(folders) | {"to_check.csv": table(["file,remark", "cat/4.png,blurred"])}, rgb[order], labels)
    composed, parted = (unicodedata.normalize(form, "\u00e9t\u00e9") for form in ("NFC", "NFD"))
    inside = {f"{parted}_{number}.png": png(rgb[number]) for number in range(N)}
    listed = table(["file,label"] + [f"{composed}_{number}.png,{LABELS[number]}" for number in range(N)])
    kind("zip_nfd_list", {"set.zip": zipped(inside | {"labels.csv": listed})}, rgb, LABELS)
    both = {f"{(parted, composed)[number > 2]}/{number}.png": png(rgb[number]) for number in range(N)}
    kind("zip_nfd_class", {"set.zip": zipped(both)}, rgb, [composed] * N)


def make_folders():
    sessions = [f"{label}/day{number // 2}/{number}.png" for number, label in enumerate(LABELS)]
    order = [0, 2, 4, 1, 3, 5]
    labels = [LABELS[number] for number in order]
    kind("dir_sessions", pictures(sessions), rgb[order], labels)
    kind("dir_class_images", pictures(f"{label}/images/{number}.png" for number, label in enumerate(LABELS)), rgb[order], labels)
    kind("dir_split_class", pictures(f"{'test' if number > 3 else 'train'}/{label}/{number}.png" for number, label in enumerate(LABELS)),
         rgb[[4, 5, 0, 2, 1, 3]], ["cat", "dog", "cat", "cat", "dog", "dog"])
    hidden = {"cat/.ipynb_checkpoints/0-checkpoint.png": png(rgb[1]), "dog/@eaDir/1.png/SYNOPHOTO_THUMB_M.png": png(rgb[2]), "Thumbs.db": b"x"}
    kind("dir_hidden", pictures(f"{label}/{number}.png" for number, label in enumerate(LABELS)) | hidden, rgb[order], labels)


def main():
    shutil.rmtree(KINDS, ignore_errors=True)
    make_arrays()
    make_lists()
    make_folders()
    (HERE / "kinds.json").write_text(json.dumps(expected, indent=0, sort_keys=True, ensure_ascii=False) + "\n")


main()
