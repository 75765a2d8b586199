mod pyyaml;
fn main() -> anyhow::Result<()> {
    pyyaml::run()
}
