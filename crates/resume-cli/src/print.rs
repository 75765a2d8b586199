//! PDF: a page printed by a browser that is installed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::bail;

use crate::problem::Problem;
use crate::style::visible;

/// What browsers that print are called, the likeliest first.
const NAMES: [&str; 11] = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "msedge",
    "brave-browser",
    "chrome.exe",
    "msedge.exe",
];
/// Where they are where no search path leads to them.
const PLACES: [&str; 6] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];
/// How long a browser may take. A long résumé takes about a second.
const PATIENCE: Duration = Duration::from_secs(60);
/// How much of what a browser says is told.
const MOST_SAID: usize = 300;

/// The browser to print with: the one that is named, else one that is installed.
pub(crate) fn browser(named: Option<&Path>) -> anyhow::Result<PathBuf> {
    if let Some(path) = named {
        let is_bare = path.components().count() == 1 && !path.exists();
        let found = if is_bare { on_search_path(path) } else { Some(path.to_owned()).filter(|p| is_program(p)) };
        return found.ok_or_else(|| {
            let problem = Problem::new(format!("{} is no program that can be started", path.display()));
            problem.hint("--browser takes the path of Chromium, Chrome or Edge").into()
        });
    }
    let found = NAMES.iter().find_map(|name| on_search_path(Path::new(name)));
    let found = found.or_else(|| PLACES.iter().map(PathBuf::from).find(|path| is_program(path)));
    found.ok_or_else(|| {
        Problem::new("no browser that prints PDF was found")
            .hint("install Chromium, Chrome or Edge, or name one: --browser PATH; or write a page (--to cv.html) and print that")
            .into()
    })
}

fn on_search_path(name: &Path) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| is_program(path))
}

fn is_program(path: &Path) -> bool {
    let Ok(metadata) = fs::metadata(path) else { return false };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        metadata.is_file() && metadata.permissions().mode() & 0o111 != 0
    }
    #[cfg(not(unix))]
    metadata.is_file()
}

/// Prints a page. The browser runs without a window, with a profile of its own that is thrown away, and without the
/// network unless the page may load a photo.
pub(crate) fn pdf(page: &[u8], browser: &Path, with_network: bool) -> anyhow::Result<Vec<u8>> {
    let folder = tempfile::Builder::new().prefix("resume-convert-").tempdir();
    let folder = folder.map_err(|e| Problem::io("make a folder in", &std::env::temp_dir(), &e))?;
    let file = folder.path().join("page.html");
    fs::write(&file, page).map_err(|e| Problem::io("write", &file, &e))?;
    let mut run = run(browser, folder.path(), with_network, true)?;
    if run.pdf.is_none() && run.said.contains("sandbox") {
        // Containers and the administrator's account have no sandbox. The page's own policy forbids scripts.
        run = self::run(browser, folder.path(), with_network, false)?;
    }
    match run.pdf {
        Some(pdf) => Ok(pdf),
        None => bail!(run.problem(browser)),
    }
}

/// What became of a run of the browser.
struct Run {
    pdf: Option<Vec<u8>>,
    /// `None` when it took too long.
    status: Option<ExitStatus>,
    said: String,
}

impl Run {
    fn problem(&self, browser: &Path) -> Problem {
        let name = browser.display();
        let problem = Problem::new(match self.status {
            None => format!("{name} did not print within {} seconds", PATIENCE.as_secs()),
            Some(status) => format!("{name} printed nothing ({status})"),
        });
        let line = self.said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("");
        let line: String = line.chars().take(MOST_SAID).collect();
        if line.is_empty() {
            problem.hint("write a page (--to cv.html) and print it from a browser")
        } else {
            problem.hint(format!("it said: {}", visible(line.trim())))
        }
    }
}

fn run(browser: &Path, folder: &Path, with_network: bool, with_sandbox: bool) -> anyhow::Result<Run> {
    let (out, log) = (folder.join("page.pdf"), folder.join("log"));
    let said = File::create(&log).map_err(|e| Problem::io("write", &log, &e))?;
    let mut command = Command::new(browser);
    command
        .args(["--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps"])
        .args(["--disable-dev-shm-usage", "--password-store=basic", "--use-mock-keychain", "--hide-scrollbars"])
        .args(["--export-tagged-pdf", "--generate-pdf-document-outline", "--no-pdf-header-footer"])
        .arg(argument("--user-data-dir=", &folder.join("profile")))
        .arg(argument("--print-to-pdf=", &out));
    if !with_network {
        command.args(["--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9"]);
    }
    if !with_sandbox {
        command.arg("--no-sandbox");
    }
    command.arg(folder.join("page.html")).stdin(Stdio::null()).stdout(Stdio::null()).stderr(said);
    let mut child = command.spawn().map_err(|e| Problem::io("start", browser, &e))?;
    let end = Instant::now() + PATIENCE;
    let status = loop {
        match child.try_wait().map_err(|e| Problem::io("wait for", browser, &e))? {
            Some(status) => break Some(status),
            None if Instant::now() >= end => {
                let _ = child.kill();
                let _ = child.wait();
                break None;
            }
            None => std::thread::sleep(Duration::from_millis(10)),
        }
    };
    let pdf = fs::read(&out).ok().filter(|bytes| status.is_some() && bytes.starts_with(b"%PDF"));
    Ok(Run { pdf, status, said: String::from_utf8_lossy(&fs::read(&log).unwrap_or_default()).into_owned() })
}

fn argument(name: &str, path: &Path) -> std::ffi::OsString {
    let mut argument = std::ffi::OsString::from(name);
    argument.push(path);
    argument
}
