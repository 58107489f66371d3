//! Nothing: without a build script Cargo would not look at what the manifest asks for at build time.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
}
