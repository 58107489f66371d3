//! Has the linker keep what it takes to split the programs of page and engine: see `xtask/src/split.rs`.

fn main() {
    println!("cargo::rerun-if-changed=../page/build.rs");
    println!("cargo::rustc-link-arg-bins=--emit-relocs");
}
