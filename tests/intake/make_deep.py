"""Makes the files of more than 8 bits, of several pages and of odd ends in corpus/, and deep.json: what is in them.

    VENV/bin/pip install pillow numpy tifffile imagecodecs && VENV/bin/python tests/intake/make_deep.py

`images`: values in 65535ths (hexadecimal, little-endian; image, channel, row, column), by NumPy from what was written.
`alike`: files that are read as another file of the corpus is. `bad`: files that give no image, with a part of the reason.
`notes`: a part of a note or of a line of the plan that a file gets. `averages`: the first pictures of `smooth`, reduced.
`eigenvalues`: those of the covariance of all of them; the first `n_eigenvalues` stay within 8e-4 in 16 bits.
Made with Pillow 13.0.0, NumPy 2.4.6 and tifffile 2026.3.3.
"""

import bz2
import io
import json
import lzma
import pathlib
import pickle
import struct
import zipfile
import zlib

import numpy as np
import tifffile
from PIL import Image

HERE = pathlib.Path(__file__).parent
CORPUS = HERE / "corpus"
BACKGROUND = np.array([10, 200, 30])
WIDTH, HEIGHT = 20, 14

random = np.random.default_rng(16)
deep = {"images": {}, "alike": {}, "bad": {}, "notes": {}}


def save(name, data, note=None):
    (CORPUS / name).write_bytes(data)
    if note:
        deep["notes"][name] = note


def read(name):
    return (CORPUS / name).read_bytes()


def rounded(numerator, denominator):
    """The nearest integers, halves up; exact."""
    return (2 * numerator.astype(object) + denominator) // (2 * denominator)


def expect(name, images):
    """(N, H, W) or (N, H, W, C) in 65535ths; equal channels become one."""
    images = np.asarray(images)
    if images.ndim == 3:
        images = images[..., None]
    if images.shape[3] == 3 and (images == images[..., :1]).all():
        images = images[..., :1]
    planes = np.moveaxis(images, 3, 1)
    deep["images"][name] = {"shape": list(planes.shape), "values": planes.astype("<u2").tobytes().hex()}


def over(color, alpha, full, scale):
    """Color over the background, in 65535ths: one fraction, rounded once."""
    behind = BACKGROUND * (full // 255)
    color, alpha = color.astype(object), alpha.astype(object)[..., None]
    return rounded((color * alpha + behind * (full - alpha)) * scale, full)


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(pixels, kind, extra=b"", end=chunk(b"IEND", b"")):
    """A PNG of (H, W) or (H, W, C), 8 or 16 bits."""
    header = struct.pack(">IIBBBBB", pixels.shape[1], pixels.shape[0], 8 * pixels.itemsize, kind, 0, 0, 0)
    rows = b"".join(b"\0" + row.astype(f">u{pixels.itemsize}").tobytes() for row in pixels)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra + chunk(b"IDAT", zlib.compress(rows)) + end


def tiff(pages, **options):
    file = io.BytesIO()
    with tifffile.TiffWriter(file, bigtiff=options.pop("bigtiff", False), byteorder=options.pop("byteorder", "<")) as writer:
        for page in pages:
            writer.write(page, contiguous=False, metadata=None, software=False, **options)
    return file.getvalue()


def plain_tiff(fields, data):
    """A little-endian TIFF of one strip; values of fields are short numbers."""
    fields = sorted({**fields, 256: WIDTH, 257: HEIGHT, 259: 1, 273: 8, 278: HEIGHT, 279: len(data)}.items())
    at = 8 + len(data) + len(data) % 2
    directory = struct.pack("<H", len(fields)) + b"".join(struct.pack("<HHIHH", tag, 3, 1, value, 0) for tag, value in fields) + bytes(4)
    return b"II*\0" + struct.pack("<I", at) + data + bytes(len(data) % 2) + directory


def packed(values, n_bits):
    """Rows of values of so many bits, each begun at a byte."""
    rows = [np.unpackbits(row.astype(">u2").view(np.uint8)).reshape(-1, 16)[:, 16 - n_bits :].ravel() for row in values.reshape(HEIGHT, -1)]
    return b"".join(np.packbits(row).tobytes() for row in rows)


def make_integers():
    rgb = random.integers(0, 65536, (HEIGHT, WIDTH, 3), np.uint16)
    alpha = random.integers(0, 65536, (HEIGHT, WIDTH), np.uint16)
    alpha[:3], alpha[3:5] = 65535, 0
    gray = rgb[..., 0]
    for name in ["gray_16.png", "gray_16.tif", "gray_16.pgm", "rgb_16.png"]:
        data = read(name)
        if name.endswith("png"):
            at = data.index(b"IDAT")
            rows = zlib.decompress(data[at + 4 : at + 4 + struct.unpack(">I", data[at - 4 : at])[0]])
            rows = np.frombuffer(rows, np.uint8).reshape(HEIGHT, -1)[:, 1:].copy()
            values = rows.view(">u2").reshape(HEIGHT, WIDTH, -1)
        else:
            values = np.asarray(Image.open(io.BytesIO(data)))[..., None]
        expect(name, values[None])
    save("deep_rgba.png", png(np.concatenate([rgb, alpha[..., None]], axis=2), 6))
    expect("deep_rgba.png", over(rgb, alpha, 65535, 1)[None])
    twelve = random.integers(400, 3700, (HEIGHT, WIDTH), np.uint16)
    save("deep_12_in_16.png", png(twelve, 0), "1 image has more than 8 bits")
    expect("deep_12_in_16.png", twelve[None])
    rgba = np.asarray(Image.open(CORPUS / "rgba.png"))
    expect("rgba.png", over(rgba[..., :3], rgba[..., 3], 255, 257)[None])

    save("deep_rgb.tif", tiff([rgb], photometric="rgb", compression="zlib", predictor=True))
    expect("deep_rgb.tif", rgb[None])
    save("deep_planes.tif", tiff([np.moveaxis(rgb, 2, 0)], photometric="rgb", planarconfig="separate", byteorder=">"))
    expect("deep_planes.tif", rgb[None])
    save("deep_tiles.tif", tiff([rgb], photometric="rgb", tile=(16, 16)))
    expect("deep_tiles.tif", rgb[None])
    save("deep_big.tif", tiff([rgb], photometric="rgb", bigtiff=True))
    expect("deep_big.tif", rgb[None])
    save("deep_big_endian.tif", tiff([gray], photometric="minisblack", bigtiff=True, byteorder=">"))
    expect("deep_big_endian.tif", gray[None])
    save("deep_white.tif", tiff([gray], photometric="miniswhite"))
    expect("deep_white.tif", 65535 - gray[None])
    save("deep_alpha.tif", tiff([np.concatenate([rgb, alpha[..., None]], axis=2)], photometric="rgb", extrasamples=["unassalpha"]))
    expect("deep_alpha.tif", over(rgb, alpha, 65535, 1)[None])
    # Multiplied by opacity: what is laid over the background is known as it is, but for the rounding of the file.
    byte = (rgb >> 8).astype(np.int64)
    opacity = (alpha >> 8).astype(np.int64)[..., None]
    multiplied = (byte * opacity + 127) // 255
    straight = np.minimum(65535, (multiplied * 65535 + opacity // 2) // np.maximum(opacity, 1)) * (opacity > 0)
    data = np.concatenate([multiplied, opacity], axis=2).astype(np.uint8)
    save("associated.tif", tiff([data], photometric="rgb", extrasamples=["assocalpha"]))
    expect("associated.tif", over(straight, opacity[..., 0] * 257, 65535, 1)[None])
    four = random.integers(0, 256, (HEIGHT, WIDTH, 4), np.uint8)
    save("fourth_band.tif", tiff([four], photometric="rgb", extrasamples=["unspecified"]), "a fourth band was left out")
    expect("fourth_band.tif", 257 * four[None, ..., :3].astype(np.int64))
    save("second_band.tif", tiff([four[..., :2]], photometric="minisblack", extrasamples=["unspecified"]), "a second band was left out")
    expect("second_band.tif", 257 * four[None, ..., 0].astype(np.int64))
    for n_bits in (2, 4, 6, 10, 12, 14):
        n_samples = 3 if n_bits == 12 else 1
        values = random.integers(0, 1 << n_bits, (HEIGHT, WIDTH, n_samples)).astype(np.int64)
        fields = {258: n_bits, 262: 2 if n_samples == 3 else 1, 277: n_samples}
        save(f"packed_{n_bits}.tif", plain_tiff(fields, packed(values, n_bits)))
        # What has no byte of its own is shifted up, which keeps proportions; the others fill the range.
        full = values << (16 - n_bits) if n_bits > 8 else rounded(values * 65535, (1 << n_bits) - 1)
        expect(f"packed_{n_bits}.tif", full[None])
    colors = random.integers(0, 256, (3, 16))
    numbers = random.integers(0, 16, (HEIGHT, WIDTH))
    fields = struct.pack("<48H", *(257 * colors).ravel())
    data = packed(numbers, 4)
    whole = plain_tiff({258: 4, 262: 3, 277: 1, 320: 0}, data)
    at = whole.index(struct.pack("<HHIHH", 320, 3, 1, 0, 0))
    save("palette_16.tif", whole[:at] + struct.pack("<HHII", 320, 3, 48, len(whole)) + whole[at + 12 :] + fields)
    expect("palette_16.tif", 257 * np.moveaxis(colors[:, numbers], 0, 2)[None])


def make_numbers():
    """Numbers whose range is chosen: over all values of a file, unless they say what they mean."""
    unit = random.random((HEIGHT, WIDTH))
    signed = random.integers(-1500, 3000, (HEIGHT, WIDTH)).astype(np.int16)

    def mapped(name, values, low, high, **options):
        save(name, tiff([values], photometric="rgb" if values.ndim == 3 else "minisblack", **options))
        values = values.astype(np.float32).astype(np.float64)
        expect(name, np.floor(np.clip((values - low) / (high - low), 0, 1) * 65535 + 0.5)[None])

    mapped("numbers_f32_unit.tif", unit.astype(np.float32), 0, 1)
    mapped("numbers_f16_unit.tif", unit.astype(np.float16), 0, 1)
    mapped("numbers_f64_255.tif", 255 * random.random((HEIGHT, WIDTH, 3)), 0, 255)
    mapped("numbers_f32_predicted.tif", (unit * 255).astype(np.float32), 0, 255, compression="zlib", predictor=True)
    mapped("numbers_i16.tif", signed, float(signed.min()), float(signed.max()))
    mapped("numbers_i8.tif", (signed // 100).astype(np.int8), float((signed // 100).min()), float((signed // 100).max()))
    wide = (unit * 1e6).astype(np.uint32)
    mapped("numbers_u32.tif", wide, float(wide.min()), float(wide.max()), byteorder=">")
    missing = unit.astype(np.float32)
    missing[:3, :9] = -9999
    save("numbers_missing.tif", tiff([missing], photometric="minisblack"), "27 values are -9,999: no value there")
    # The background, whose color is grey here.
    grey = (2 * 257 * int(np.dot(BACKGROUND, [19595, 38470, 7471])) + 65536) // (2 * 65536)
    expect("numbers_missing.tif", np.where(missing < 0, grey, np.floor(np.maximum(missing, 0).astype(np.float64) * 65535 + 0.5))[None])
    stated = unit.astype(np.float32)
    stated[2, 3:9] = np.nan
    save("numbers_stated.tif", tiff([stated], photometric="minisblack", extratags=[(42113, 2, 0, "nan", True)]), "6 values are NaN: no value there")
    expect("numbers_stated.tif", np.where(np.isnan(stated), grey, np.floor(np.nan_to_num(stated).astype(np.float64) * 65535 + 0.5))[None])
    deep["notes"]["numbers_i16.tif"] = f"{signed.min():,} to {signed.max():,} became 0 to 1"
    holes = unit.astype(np.float32)
    holes[2, 3:15] = np.nan
    bad("numbers_holes.tif", tiff([holes], photometric="minisblack"), "12 values that are not numbers")


def make_pages():
    pages = random.integers(0, 256, (3, HEIGHT, WIDTH), np.uint8)
    file = io.BytesIO()
    with tifffile.TiffWriter(file) as writer:
        for number, page in enumerate(pages):
            writer.write(page, photometric="minisblack", contiguous=False, metadata=None, software=False)
            if number == 0:
                writer.write(page[::2, ::2], photometric="minisblack", subfiletype=1, contiguous=False, metadata=None, software=False)
    save("pages.tif", file.getvalue(), "1 smaller copy or mask was left out")
    expect("pages.tif", 257 * pages.astype(np.int64))
    frames = [Image.fromarray(page) for page in pages]
    file = io.BytesIO()
    frames[0].save(file, "PNG", save_all=True, append_images=frames[1:])
    save("animated.png", file.getvalue(), "animated.png: the first of 3 frames was taken.")
    expect("animated.png", 257 * pages[:1].astype(np.int64))
    deep["notes"]["animated.gif"] = "animated.gif: the first of 2 frames was taken."
    deep["notes"]["animated.webp"] = "animated.webp: the first of 2 frames was taken."


def alike(name, data, other):
    save(name, data)
    deep["alike"][name] = other


def make_odd_ends():
    whole = read("rgb.png")
    alike("no_end.png", whole[:-12], "rgb.png")
    alike("cut_in_end.png", whole[:-5], "rgb.png")
    alike("cut_behind_pixels.png", whole[:-12] + chunk(b"tEXt", b"Comment\0" + bytes(50))[:30], "rgb.png")
    alike("cut_in_checksum.png", whole[:-14], "rgb.png")
    for name in ["rgb.png", "baseline.jpg", "lossless.webp", "lossy.webp", "plain.gif", "rgb.bmp", "rgb.tif", "rgb.qoi", "rgb.ppm"]:
        alike(f"followed_{name}", read(name) + b"\0\0trailing bytes of some program", name)
    webp = read("lossless.webp")
    alike("wrong_size.webp", webp[:4] + struct.pack("<I", 0) + webp[8:], "lossless.webp")
    alike("counted_too_much.webp", webp[:4] + struct.pack("<I", len(webp) + 40) + webp[8:], "lossless.webp")
    alike("no_trailer.gif", read("plain.gif")[:-1], "plain.gif")
    bmp = read("rgb.bmp")
    alike("wrong_size.bmp", bmp[:2] + struct.pack("<I", 7) + bmp[6:], "rgb.bmp")
    rgb = np.asarray(Image.open(CORPUS / "rgb.bmp"))
    pixels = np.concatenate([rgb[::-1, :, ::-1], np.zeros((HEIGHT, WIDTH, 1), np.uint8)], axis=2).tobytes()
    header = struct.pack("<IiiHHIIiiII", 108, WIDTH, HEIGHT, 1, 32, 3, len(pixels), 2835, 2835, 0, 0)
    header += struct.pack("<IIII", 0xFF0000, 0xFF00, 0xFF, 0xFF000000) + b"BGRs" + bytes(48)
    alike("alpha_0.bmp", b"BM" + struct.pack("<IHHI", 14 + len(header) + len(pixels), 0, 0, 14 + len(header)) + header + pixels, "rgb.bmp")


def bad(name, data, reason):
    save(name, data)
    deep["bad"][name] = reason


def zipped(members, method, packed, flags=0):
    """Members packed by a method that zipfile need not know."""
    file, directory = b"", b""
    for name, data in members.items():
        body = packed(data)
        name = name.encode()
        entry = struct.pack("<HHHHHIIIHH", 20, flags, method, 0, 0x5021, zlib.crc32(data), len(body), len(data), len(name), 0)
        directory += b"PK\1\2" + struct.pack("<H", 20) + entry + struct.pack("<HHHII", 0, 0, 0, 0, len(file)) + name
        file += b"PK\3\4" + entry + name + body
    n = len(members)
    return file + directory + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, n, n, len(directory), len(file), 0)


def make_bad():
    members = {"a.png": read("rgb.png"), "b.png": read("gray.png")}
    plain = lambda data: data
    for method, name, pack in [
        (1, "Shrink", plain), (6, "Implode", plain), (9, "Deflate64", plain), (12, "bzip2", bz2.compress), (14, "LZMA", lzma.compress),
        (93, "Zstandard", plain), (95, "XZ", lzma.compress), (98, "PPMd", plain), (77, "an unknown method", plain),
    ]:
        bad(f"method_{method}.zip", zipped(members, method, pack), f"packed with {name} (method {method}), which this does not unpack")
    bad("method_99.zip", zipped(members, 99, plain, flags=1), "encrypted; unpack it first and add what is in it")
    pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 12345\n"
    bad("pointer.png", pointer, "a git-lfs pointer, not the file itself; run `git lfs pull`, then add it again")
    batch = {b"data": np.zeros((2, 3072), np.uint8).tobytes(), b"labels": [1, 2]}
    bad("data_batch_1", pickle.dumps(batch, 2), "a Python pickle; load it in Python and save the arrays with numpy.savez")
    bad("batches.meta", pickle.dumps({"label_names": ["cat", "dog"]}, 4), "a Python pickle")
    bad("digits.mat", b"MATLAB 5.0 MAT-file, Platform: GLNXA64".ljust(124) + b"\0\1IM" + bytes(8), "a MATLAB file; load it with scipy.io.loadmat")
    bad("digits_73.mat", b"MATLAB 7.3 MAT-file, Platform: GLNXA64".ljust(124) + b"\0\2IM" + bytes(384) + b"\x89HDF\r\n\x1a\n", "a MATLAB file")
    bad("page.jpg", b"\n<!DOCTYPE html>\n<html><head><title>404</title></head></html>", "a web page, not the image; download the image itself")
    bad("table.xlsx", zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}, 0, plain), "a spreadsheet; save it as CSV")
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    bad("table.ods", zipped({"mimetype": kind, "content.xml": b"<x/>"}, 0, plain), "a spreadsheet; save it as CSV")
    bad("model.pt", zipped({"model/data.pkl": pickle.dumps([], 2), "model/version": b"3\n"}, 0, plain), "a PyTorch file")


def make_same_names():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in ["rgb.png", "interlaced.png", "palette_8.png"]:
            # It warns of what this is for.
            archive.writestr(zipfile.ZipInfo("scan.png", (2020, 1, 1, 0, 0, 0)), read(name))
        archive.writestr(zipfile.ZipInfo("b.png", (2020, 1, 1, 0, 0, 0)), read("gray.png"))
    save("same_names.zip", file.getvalue())


SIDE, N_SMOOTH, REDUCED = 512, 600, 16


def smooth(number):
    """Picture `number`: bytes from sums and products of doubles alone, so that every language makes the same."""
    state = number

    def draw():
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (state >> 33) / 2.0**31

    def wave(frequency, phase):
        t = np.arange(SIDE) / SIDE * frequency + phase
        f = t - np.floor(t)
        return 32.0 * (f * f) * ((1.0 - f) * (1.0 - f)) - 1.0

    for _ in range(4):
        draw()
    sum = np.full((SIDE, SIDE), 128.0)
    for _ in range(5):
        x, y = np.floor(draw() * 12.0), np.floor(draw() * 12.0)
        size = 1.0 + x + y
        height = 160.0 * (draw() - 0.5) / (size * size)
        sum = sum + (height * wave(x + 0.5, draw()))[None, :] * wave(y + 0.5, draw())[:, None]
    return np.floor(np.clip(sum, 0.0, 255.0) + 0.5)


def make_smooth():
    step = SIDE // REDUCED
    means = [smooth(number).reshape(REDUCED, step, REDUCED, step).mean(axis=(1, 3)).ravel() for number in range(N_SMOOTH)]
    means = np.array(means) / 255
    values = lambda values: np.linalg.eigvalsh(np.cov(values.T, bias=True))[::-1]
    exact = values(means)
    deep["averages"] = means[:12].ravel().tolist()
    deep["eigenvalues"] = exact.tolist()
    for depth, levels in [(8, 255), (16, 65535)]:
        error = np.abs(values(np.floor(means * levels + 0.5) / levels) / exact - 1)
        # With room for the arithmetic of who compares.
        deep["n_eigenvalues"] = int((error < 8e-4).cumprod().sum())
        print(f"{depth} bits: {int((error < 1e-3).cumprod().sum())} of 256 eigenvalues within 1e-3, largest error {error.max():.2e}")
    print(f"eigenvalues from {exact[0]:.2e} to {exact[-1]:.2e}; rounding to 16 bits {1 / 65535**2 / 12:.2e}")


def main():
    make_integers()
    make_numbers()
    make_pages()
    make_odd_ends()
    make_bad()
    make_same_names()
    make_smooth()
    (HERE / "deep.json").write_text(json.dumps(deep, indent=0, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
