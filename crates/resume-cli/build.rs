//! How the program is linked.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |key: &str, value: &str| std::env::var(key).is_ok_and(|said| said == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        // Tables of pointers are then written into the file as they are. In a program that can lie anywhere, each of some
        // 18,000 pointers is put right at every start, which took a third of the time of a small conversion.
        println!("cargo::rustc-link-arg-bins=-no-pie");
        if is("PROFILE", "release") {
            // The index of a table for unwinding, which nothing does in a program that aborts.
            println!("cargo::rustc-link-arg-bins=-Wl,--no-eh-frame-hdr");
            // The table itself, which only linkers that take scripts can leave out.
            let is_usual = std::env::var_os("RUSTC_LINKER").is_none()
                && !std::env::var("CARGO_ENCODED_RUSTFLAGS").is_ok_and(|flags| flags.contains("fuse-ld"));
            if is_usual {
                println!("cargo::rerun-if-changed=no-unwinding.ld");
                println!("cargo::rustc-link-arg-bins=-Wl,-T,{}/no-unwinding.ld", env!("CARGO_MANIFEST_DIR"));
            }
        }
    }
}
