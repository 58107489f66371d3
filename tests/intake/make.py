"""Makes the files in corpus/ and what Pillow and NumPy read from them, in expected.json.

    python3 -m venv VENV && VENV/bin/pip install pillow numpy tifffile imagecodecs && VENV/bin/python tests/intake/make.py

`images`: files that are one image, with channels, height, width and pixels (hexadecimal; channel, row, column) as Pillow
reads them, turned as EXIF data says, transparent parts over [10, 200, 30], 16 bits rounded to 8 (deep.json has all 16).
`arrays`: files that are many images, with the pixels of all; of numbers that get 16 bits, in 65535ths (little-endian).
`resized`: one image brought to several sizes with Pillow's BOX filter.
`bad`: files that give no image, with a part of the reason.
Made with Pillow 13.0.0 and NumPy 2.4.6; other versions may write other bytes.
"""

import gzip
import io
import json
import pathlib
import struct
import zipfile
import zlib

import make_deep
import numpy as np
from PIL import Image, ImageOps

HERE = pathlib.Path(__file__).parent
CORPUS = HERE / "corpus"
BACKGROUND = (10, 200, 30)
WIDTH, HEIGHT = 20, 14

random = np.random.default_rng(4)
expected = {"images": {}, "arrays": {}, "resized": [], "bad": {}}


def save(name, data):
    (CORPUS / name).write_bytes(data)


def photo(width=WIDTH, height=HEIGHT):
    """Smooth colors with some noise and no symmetry, (H, W, 3)."""
    y, x = np.mgrid[0:height, 0:width]
    smooth = np.stack([255 * x / width, 255 * y / height, 128 + 100 * np.sin(x / 3 + y / 5)], axis=-1)
    return np.clip(smooth + random.normal(0, 12, smooth.shape), 0, 255).astype(np.uint8)


def over(rgba, background=BACKGROUND):
    """Exact composition of (H, W, 4) or (H, W, 2) over a color, rounded to the nearest level."""
    rgba = rgba.astype(np.int64)
    alpha = rgba[..., -1:]
    return ((rgba[..., :-1] * alpha + np.array(background) * (255 - alpha) + 127) // 255).astype(np.uint8)


def planes(pixels):
    """(H, W) or (H, W, C) to (C, H, W); equal channels become one, as the intake does where nothing is asked for."""
    if pixels.ndim == 2:
        pixels = pixels[..., None]
    if pixels.shape[2] == 3 and (pixels == pixels[..., :1]).all():
        pixels = pixels[..., :1]
    return np.moveaxis(pixels, 2, 0)


def expect(name, pixels):
    pixels = planes(pixels)
    expected["images"][name] = {"shape": list(pixels.shape), "pixels": pixels.tobytes().hex()}


def image(name, data, pixels=None):
    """A file, and what Pillow reads from it if nothing else is expected."""
    save(name, data)
    if pixels is None:
        with Image.open(io.BytesIO(data)) as opened:
            opened = ImageOps.exif_transpose(opened)
            if opened.mode in ("LA", "PA", "RGBA") or "transparency" in opened.info:
                pixels = over(np.asarray(opened.convert("RGBA")))
            else:
                pixels = np.asarray(opened.convert("L" if opened.mode in ("1", "L") else "RGB"))
    expect(name, pixels)


def written(pixels, format, mode=None, **options):
    file = io.BytesIO()
    picture = Image.fromarray(pixels)
    (picture.convert(mode) if mode else picture).save(file, format, **options)
    return file.getvalue()


def png(width, height, depth, kind, rows, interlaced=False, extra=b""):
    """A PNG from filtered rows; passes of Adam7 one after the other."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, int(interlaced))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def adam7(pixels):
    passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
    rows = b""
    for left, top, step_x, step_y in passes:
        part = pixels[top::step_y, left::step_x]
        if part.size:
            rows += b"".join(b"\0" + row.tobytes() for row in part)
    return rows


def qoi(pixels):
    """Every pixel as it is (QOI_OP_RGB)."""
    body = b"".join(b"\xfe" + bytes(pixel) for pixel in pixels.reshape(-1, 3))
    return struct.pack(">4sIIBB", b"qoif", pixels.shape[1], pixels.shape[0], 3, 0) + body + bytes(7) + b"\x01"


def palette_bit_tiff(bits):
    """One bit a pixel, big-endian, two colours with different lower bytes."""
    colors = struct.pack(">6H", 0x00FF, 250 * 257, 99 * 256, 10 * 256, 200 * 257, 3 * 256 + 7)
    rows = np.packbits(bits, axis=1).tobytes()
    fields = [(256, 3, 1, WIDTH << 16), (257, 3, 1, HEIGHT << 16), (258, 3, 1, 1 << 16), (259, 3, 1, 1 << 16), (262, 3, 1, 3 << 16),
              (273, 4, 1, 8 + len(colors)), (277, 3, 1, 1 << 16), (278, 3, 1, HEIGHT << 16), (279, 4, 1, len(rows)), (320, 3, 6, 8)]
    directory = struct.pack(">H", len(fields)) + b"".join(struct.pack(">HHII", *field) for field in fields) + bytes(4)
    return b"MM\0*" + struct.pack(">I", 8 + len(colors) + len(rows)) + colors + rows + directory


def make_images():
    rgb, gray = photo(), photo()[..., 0]
    alpha = random.integers(0, 256, (HEIGHT, WIDTH, 1), np.uint8)
    alpha[:4] = 255
    rgba = np.concatenate([rgb, alpha], axis=-1)
    gray_alpha = np.concatenate([gray[..., None], alpha], axis=-1)
    deep = random.integers(0, 65536, (HEIGHT, WIDTH, 3), np.uint16)
    rounded = ((deep.astype(np.int64) + 128) // 257).astype(np.uint8)

    image("gray.png", written(gray, "PNG"))
    image("rgb.png", written(rgb, "PNG"))
    image("rgba.png", written(rgba, "PNG"))
    image("gray_alpha.png", written(gray_alpha, "PNG"), over(np.concatenate([gray[..., None]] * 3 + [alpha], axis=-1)))
    image("bits.png", written(gray > 128, "PNG"))
    palette = Image.fromarray(rgb).quantize(11)
    for bits in (4, 8):
        file = io.BytesIO()
        palette.save(file, "PNG", bits=bits)
        image(f"palette_{bits}.png", file.getvalue())
    file = io.BytesIO()
    palette.save(file, "PNG", transparency=bytes([0, 128, 255, 7]))
    image("palette_transparent.png", file.getvalue())
    image("rgb_key.png", written(np.where(rgb > 128, 255, 0).astype(np.uint8), "PNG", transparency=(255, 255, 0)))
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in deep)
    image("rgb_16.png", png(WIDTH, HEIGHT, 16, 2, rows), rounded)
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in deep[..., 0])
    image("gray_16.png", png(WIDTH, HEIGHT, 16, 0, rows), rounded[..., 0])
    image("interlaced.png", png(WIDTH, HEIGHT, 8, 2, adam7(rgb), interlaced=True), rgb)

    image("baseline.jpg", written(rgb, "JPEG", quality=90, subsampling=0))
    image("subsampled.jpg", written(photo(33, 27), "JPEG", quality=85, subsampling=2))
    image("progressive.jpg", written(photo(33, 27), "JPEG", quality=85, progressive=True, subsampling=0))
    image("gray.jpg", written(gray, "JPEG", quality=90))
    image("cmyk.jpg", written(rgb, "JPEG", "CMYK", quality=95))
    for orientation in range(1, 9):
        exif = Image.Exif()
        exif[0x0112] = orientation
        image(f"turned_{orientation}.jpg", written(rgb, "JPEG", quality=95, subsampling=0, exif=exif.tobytes()))
    exif[0x0112] = 6
    image("turned.png", written(rgb, "PNG", exif=exif.tobytes()))
    image("turned.webp", written(rgb, "WEBP", lossless=True, exif=exif.tobytes()))

    image("lossy.webp", written(photo(33, 27), "WEBP", quality=80))
    image("lossless.webp", written(rgb, "WEBP", lossless=True))
    image("alpha.webp", written(rgba, "WEBP", lossless=True, exact=True))
    frames = [Image.fromarray(rgb), Image.fromarray(255 - rgb)]
    file = io.BytesIO()
    frames[0].save(file, "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    image("animated.webp", file.getvalue())
    image("plain.gif", written(rgb, "GIF"))
    file = io.BytesIO()
    frames[0].quantize(16).save(file, "GIF", save_all=True, append_images=[frames[1].quantize(16)], duration=100)
    image("animated.gif", file.getvalue())
    file = io.BytesIO()
    palette.save(file, "GIF", transparency=3)
    image("transparent.gif", file.getvalue())
    image("rgb.bmp", written(rgb, "BMP"))
    image("gray.bmp", written(gray, "BMP"))
    image("palette.bmp", written(rgb, "BMP", "P"))
    image("bits.bmp", written(gray > 128, "BMP"))
    image("rgb.tif", written(rgb, "TIFF"))
    image("lzw.tif", written(rgb, "TIFF", compression="tiff_lzw"))
    image("deflate.tif", written(gray, "TIFF", compression="tiff_adobe_deflate"))
    image("gray_16.tif", written(deep[..., 0], "TIFF"), rounded[..., 0])
    image("rgba.tif", written(rgba, "TIFF"))
    image("bits.tif", written(gray > 128, "TIFF"))
    image("cmyk.tif", written(rgb, "TIFF", "CMYK"))
    file = io.BytesIO()
    palette.save(file, "TIFF", compression="tiff_lzw")
    image("palette.tif", file.getvalue())
    image("palette_bit.tif", palette_bit_tiff(gray > 128), np.where((gray > 128)[..., None], [250, 10, 3], [0, 99, 200]).astype(np.uint8))
    image("rgb.qoi", qoi(rgb))
    image("rgb.ppm", written(rgb, "PPM"))
    image("gray.pgm", written(gray, "PPM"))
    image("bits.pbm", written(gray > 128, "PPM"))
    size = f"{WIDTH} {HEIGHT}\n".encode()
    image("gray_16.pgm", b"P5\n" + size + b"65535\n" + deep[..., 0].astype(">u2").tobytes(), rounded[..., 0])
    image("text.ppm", b"P3\n# made by hand\n" + size + b"255\n" + " ".join(map(str, rgb.ravel())).encode() + b"\n", rgb)
    image("text.pgm", b"P2\n" + size + b"255\n" + " ".join(map(str, gray.ravel())).encode() + b"\n", gray)
    text = "\n".join(" ".join(str(int(it <= 128)) for it in row) for row in gray)
    image("text.pbm", b"P1\n" + size + text.encode() + b"\n", np.where(gray > 128, 255, 0).astype(np.uint8))


def npy(values):
    file = io.BytesIO()
    np.save(file, values)
    return file.getvalue()


def zipped(members, compression=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, compression)
    return file.getvalue()


def array(name, data, pixels, labels=None):
    """A file, and (N, C, H, W) pixels of what is in it."""
    save(name, data)
    labels = None if labels is None else [str(it) for it in labels]
    pixels = pixels.astype("<u2" if pixels.dtype == np.uint16 else "u1")
    expected["arrays"][name] = {"shape": list(pixels.shape), "pixels": pixels.tobytes().hex(), "labels": labels}


def mapped(values, low=None, high=None):
    """Numbers in 65535ths of a range, by way of 32-bit floats."""
    values = values.astype(np.float32).astype(np.float64)
    low, high = values.min() if low is None else low, values.max() if high is None else high
    return np.floor((values - low) / (high - low) * 65535 + 0.5).astype(np.uint16)


def make_arrays():
    gray = random.integers(0, 256, (5, 6, 7), np.uint8)
    rgb = random.integers(0, 256, (4, 6, 7, 3), np.uint8)
    labels = np.array([3, -1, 3, 20, 0])
    channels_first = np.moveaxis(rgb, 3, 1)
    array("gray.npy", npy(gray), gray[:, None])
    array("rgb.npy", npy(rgb), channels_first)
    array("channels_first.npy", npy(np.ascontiguousarray(channels_first)), channels_first)
    array("fortran.npy", npy(np.asfortranarray(rgb)), channels_first)
    array("rows.npy", npy(gray.reshape(5, 42)[:, :36]), gray.reshape(5, 42)[:, :36].reshape(5, 1, 6, 6))
    array("rows_rgb.npy", npy(rgb.reshape(4, 126)[:, :108]), rgb.reshape(4, 126)[:, :108].reshape(4, 3, 6, 6))
    unit = random.random((5, 6, 7))
    unit[0, 0, :2] = [0, 1]
    array("unit_f8.npy", npy(unit), mapped(unit, 0, 1)[:, None])
    array("unit_f4.npy", npy(unit.astype("f4")), mapped(unit, 0, 1)[:, None])
    array("signed_f4.npy", npy((unit * 2 - 1).astype("f4")), mapped((unit * 2 - 1).astype("f4"))[:, None])
    array("bytes_i2.npy", npy(gray.astype("<i2")), gray[:, None])
    array("bytes_i8_big.npy", npy(gray.astype(">i8")), gray[:, None])
    array("wide_u2.npy", npy(gray.astype("<u2") * 200 + 7), mapped(gray.astype("f8") * 200 + 7)[:, None])
    array("truth.npy", npy(gray > 100), ((gray > 100) * 255)[:, None])
    holes = unit.copy()
    holes[1, 2, 3], holes[3, 0, 0] = np.nan, np.inf
    array("holes.npy", npy(holes), mapped(unit[[0, 2, 4]], 0, 1)[:, None])
    file = io.BytesIO()
    np.savez_compressed(file, X=gray, y=labels)
    array("labelled.npz", zipped({"X.npy": npy(gray), "y.npy": npy(labels)}), gray[:, None], labels)
    names = ["crow", "wren", "h\u00e9ron", "wren", "crow"]
    array("named.npz", zipped({"X.npy": npy(gray), "y.npy": npy(np.array(names))}), gray[:, None], names)
    names = [b"crow", b"wren", b"owl", b"wren", b"crow"]
    array("named_bytes.npz", zipped({"X.npy": npy(gray), "y.npy": npy(np.array(names))}), gray[:, None], [it.decode() for it in names])

    idx_images = struct.pack(">HBBIII", 0, 8, 3, *gray.shape) + gray.tobytes()
    array("images-idx3-ubyte", idx_images, gray[:, None])
    array("t10k-images-idx3-ubyte.gz", gzip.compress(idx_images, mtime=0), gray[:, None])
    save("labels-idx1-ubyte", struct.pack(">HBBI", 0, 8, 1, 5) + bytes([3, 1, 3, 20, 0]))
    records = random.integers(0, 256, (2, 3, 32, 32), np.uint8)
    save_10 = b"".join(bytes([label]) + record.tobytes() for label, record in zip([3, 9], records))
    array("cifar10.bin", save_10, records, ["cat", "truck"])
    save_100 = b"".join(bytes([coarse, fine]) + record.tobytes() for coarse, fine, record in zip([19, 0], [99, 4], records))
    array("cifar100.bin", save_100, records, [99, 4])
    array("sheet.png", written(np.concatenate([np.concatenate(list(rgb[:2]), 1), np.concatenate(list(rgb[2:]), 1)]), "PNG"), channels_first)


def window(width, height, fit):
    """What part of the plane becomes a square."""
    side = min(width, height) if fit == "Crop" else max(width, height)
    cut = (lambda whole: (whole - side) // 2) if fit == "Crop" else (lambda whole: -((side - whole) // 2))
    left, top = cut(width), cut(height)
    return (left, top, left + side, top + side)


def make_resized():
    sizes = [(61, 47), (45, 90), (96, 96), (13, 13), (5, 9), (1, 40)]
    for number, (width, height) in enumerate(sizes):
        pixels = random.integers(0, 256, (height, width, 3), np.uint8)
        name = f"noise_{width}_{height}.png"
        save(name, written(pixels, "PNG"))
        for fit in ("Crop", "Pad", "Stretch"):
            for size_px in (8, 12, 19, 32):
                square = Image.fromarray(pixels)
                if fit != "Stretch":
                    part = window(width, height, fit)
                    canvas = Image.new("RGB", (part[2] - part[0], part[3] - part[1]), BACKGROUND)
                    canvas.paste(square, (-part[0], -part[1]))
                    square = canvas
                result = np.asarray(square.resize((size_px, size_px), Image.Resampling.BOX))
                resized = {"file": name, "fit": fit, "size_px": size_px, "pixels": planes(result).tobytes().hex()}
                if size_px != 32 or number < 2:
                    expected["resized"].append(resized)


def bad(name, data, reason):
    save(name, data)
    expected["bad"][name] = reason


def make_bad():
    read = lambda name: (CORPUS / name).read_bytes()
    for name in ["rgb.png", "interlaced.png", "baseline.jpg", "progressive.jpg", "lossy.webp", "lossless.webp", "plain.gif",
                 "rgb.bmp", "rgb.tif", "lzw.tif", "rgb.qoi", "rgb.ppm"]:
        data = read(name)
        bad(f"cut_{name}", data[: len(data) * 2 // 3], "damaged ")
    for name in ["gray.npy", "cifar10.bin", "images-idx3-ubyte"]:
        data = read(name)
        bad(f"cut_{name}", data[: len(data) * 2 // 3], "not an image" if name.endswith("bin") else "cut short")
    for name in ["labelled.npz", "t10k-images-idx3-ubyte.gz"]:
        data = read(name)
        bad(f"cut_{name}", data[: len(data) * 2 // 3], "damaged ")
    bad("empty.png", b"", "the file is empty")
    bad("text.png", b"This is not a picture.", "damaged PNG")
    bad("text.txt", b"This is not a picture.", "not an image")
    bad("wrong_crc.png", read("rgb.png").replace(b"IDAT", b"IDAT", 1)[:-20] + b"\0" * 8 + read("rgb.png")[-12:], "damaged PNG")
    chunks = [(b"PLTE", bytes(49)), (b"tRNS", bytes(4))]
    chunks = b"".join(struct.pack(">I", len(it)) + name + it + struct.pack(">I", zlib.crc32(name + it)) for name, it in chunks)
    bad("cut_palette.png", png(4, 4, 8, 3, (b"\0" + bytes(4)) * 4, extra=chunks), "damaged PNG (its palette is cut short)")
    bad("huge.png", png(60_000, 60_000, 8, 2, b""), "larger than 50 megapixels")
    bad("huge.gif", b"GIF89a\xff\xff\xff\xff\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\x02\x02D\x01\0;", "larger than 50 megapixels")
    bad("huge.pgm", b"P5\n4000000000 4000000000\n255\n", "larger than 50 megapixels")
    claims = b"VP8X" + struct.pack("<I", 10) + b"\x08" + bytes(9) + b"EXIF" + struct.pack("<I", 0x7FFFFFFF) + b"short"
    bad("claim.webp", b"RIFF" + struct.pack("<I", 0x7FFFFFFF) + b"WEBP" + claims, "damaged WebP (it is cut short)")
    bad("photo.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(8), "HEIC is not supported")
    bad("photo.avif", b"\0\0\0\x18ftypavif\0\0\0\0mif1avif" + bytes(8), "AVIF is not supported")
    bad("photo.nef", read("rgb.tif"), "camera RAW is not supported")
    bad("drawing.svg", b"<?xml version='1.0'?><svg/>", "SVG is not supported")
    bad("images.tar", bytes(257) + b"ustar\0" + bytes(300), "tar is not supported")
    bad("arrays.npz", zipped({"a.npy": npy(np.zeros(6)), "b.npy": npy(np.zeros((6, 10)))}), "found arrays a(6,), b(6, 10)")
    bad("text.npy", npy(np.array([["a", "b"]])), "of type")
    bad("long_text.npy", npy(np.array(["a" * 300, "b"])), "labels of up to 300 characters")
    bad("complex.npy", npy(np.zeros((2, 3, 3), complex)), "of type")
    bad("objects.npy", b"\x93NUMPY\x01\0" + struct.pack("<H", 53) + b"{'descr': '|O', 'fortran_order': False, 'shape': ()}\n" + b"x", "object array (a pickle)")
    bad("lying.npy", b"\x93NUMPY\x01\0" + struct.pack("<H", 76) + b"{'descr': '|u1', 'fortran_order': False, 'shape': (1000000000, 1000, 1000)}\n\n", "the limit is 1.0 GB")
    bad("empty.zip", zipped({}), "")
    bomb = bytearray(zipped({"zeros.png": bytes(100_000)}))
    at = bomb.index(b"PK\x01\x02") + 24
    bomb[at : at + 4] = struct.pack("<I", 0xF0000000)
    bad("bomb.zip", bytes(bomb), "unpacked it would take 4.0 GB, and the limit is 1.0 GB")
    locked = bytearray(zipped({"a.png": read("rgb.png")}))
    locked[6] |= 1
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    bad("locked.zip", bytes(locked), "encrypted")
    nested = zipped({"a.png": read("rgb.png")})
    for name in ["b.zip", "c.zip"]:
        nested = zipped({name: nested})
    bad("nested.zip", nested, "an archive within an archive")
    save("folders.zip", zipped({"cats/1.png": read("rgb.png"), "cats/2.jpg": read("baseline.jpg"), "dogs/3.png": read("cut_rgb.png"),
                                "dogs/4.png": read("interlaced.png"), "dogs/notes.txt": b"words", "__MACOSX/cats/._1.png": b"x"}))
    save("labels.csv", b"file,label\nrgb.png,colour\n\"gray.png\",grey\nabsent.png,none\n")


def main():
    CORPUS.mkdir(exist_ok=True)
    for old in CORPUS.iterdir():
        if not old.name.startswith("found_"):
            old.unlink()
    make_images()
    make_arrays()
    make_resized()
    make_bad()
    make_deep.main()
    (HERE / "expected.json").write_text(json.dumps(expected, indent=0, sort_keys=True) + "\n")


main()
