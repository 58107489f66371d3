//! Has the linker keep what it takes to split the page's program: see `xtask/src/split.rs`.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-link-arg-bins=--emit-relocs");
}
