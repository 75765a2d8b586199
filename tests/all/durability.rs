//! What happens when the world fails: full disks, closed pipes, read-only folders, killed batches. No output is ever partial.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use crate::transcripts::program;

const FILES: usize = 5000;

/// A command for `sh`, with the program on its path.
fn sh(script: &str, folder: &Path) -> Output {
    let bin = program();
    let path = format!("{}:{}", bin.path().display(), std::env::var("PATH").unwrap_or_default());
    let mut command = Command::new("sh");
    command.args(["-c", script]).current_dir(folder).env("PATH", path).env_remove("RUST_BACKTRACE");
    command.stdin(Stdio::null()).output().expect("a shell")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Whether a folder of one's own can be mounted here: a namespace of mounts is needed, as Linux gives it.
fn can_mount(folder: &Path) -> bool {
    let can = sh("unshare -rm sh -c 'mount -t tmpfs -o size=64k tmpfs .'", folder).status.success();
    if !can {
        // A full disk is also simulated by a limit on file sizes, below.
        std::io::Write::write_all(&mut std::io::stderr(), b"skipped: no tmpfs can be mounted here\n").expect("stderr");
    }
    can
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            if entry.path().is_dir() { open.push(entry.path()) } else { found.push(entry.path()) }
        }
    }
    found.sort();
    found
}

/// A folder of small résumés, a hundred to a folder.
fn many(folder: &Path, count: usize) {
    for number in 0..count {
        let inner = folder.join(format!("cvs/{:02}", number / 100));
        fs::create_dir_all(&inner).expect("a folder");
        fs::write(inner.join(format!("{number:04}.json")), resume(number)).expect("an input");
    }
}

fn resume(number: usize) -> String {
    format!("{{\"basics\": {{\"name\": \"Person {number}\"}}, \"work\": [{{\"name\": \"Example Ltd\"}}]}}\n")
}

/// What becomes of each, as the library gives it.
fn expected(number: usize) -> Vec<u8> {
    let json = resume_convert::format("json").expect("json");
    let options = resume_convert::ConvertOptions::default();
    resume_convert::convert(resume(number).as_bytes(), Some(json), None, json, &options).expect("a résumé").bytes
}

/// Starts the batch of [`many`] and gives it back when some of its outputs are there.
fn started(folder: &Path, some: usize) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_resume-convert-under-test"));
    command.args(["cvs", "--to", "json", "--out-dir", "out", "-j", "2"]).current_dir(folder);
    let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program");
    while files(&folder.join("out")).len() < some {
        assert!(child.try_wait().expect("a process").is_none(), "the batch ended before it was stopped");
        std::thread::sleep(Duration::from_millis(2));
    }
    child
}

/// The outputs that are there are whole, and how many there are; nothing else may be there but temporary files.
fn whole(folder: &Path) -> usize {
    let out = folder.join("out");
    let mut count = 0;
    for file in files(&out) {
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        if name.starts_with(".resume-convert-") {
            continue;
        }
        let number: usize = name.strip_suffix(".json").and_then(|n| n.parse().ok()).expect("an output's name");
        assert!(fs::read(&file).expect("an output") == expected(number), "{name} is partial");
        count += 1;
    }
    count
}

/// Runs the same command again and looks at everything.
fn continued(folder: &Path, before: usize) {
    let done = sh("resume-convert cvs --to json --out-dir out --report report.jsonl", folder);
    assert!(done.status.success(), "{}", said(&done));
    assert_eq!(whole(folder), FILES, "outputs are missing");
    assert_eq!(files(&folder.join("out")).len(), FILES, "temporary files are left");
    let report = fs::read_to_string(folder.join("report.jsonl")).expect("a report");
    assert_eq!(report.lines().count(), FILES);
    assert_eq!(report.matches("\"status\":\"skipped\"").count(), before, "what was done is done again");
    assert_eq!(report.matches("\"status\":\"converted\"").count(), FILES - before);
}

#[test]
fn a_batch_that_is_killed_leaves_whole_files_and_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    many(folder, FILES);
    let mut child = started(folder, FILES / 5);
    child.kill().expect("SIGKILL");
    child.wait().expect("a process");
    let before = whole(folder);
    // Of those seen before the kill, one for each thread may have been a temporary file.
    assert!((FILES / 10..FILES).contains(&before), "{before} files were there");
    // What a write that was cut off leaves.
    fs::write(folder.join("out/00/.resume-convert-batch-AAAAAA.tmp"), "{\"basics").expect("a temporary file");
    continued(folder, before);
}

#[test]
fn a_batch_that_is_interrupted_tells_so_and_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    many(folder, FILES);
    let child = started(folder, 100);
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill");
    assert!(sent.success());
    let done = child.wait_with_output().expect("a process");
    let before = whole(folder);
    assert_eq!(done.status.code(), Some(130), "{}", said(&done));
    assert_eq!(files(&folder.join("out")).len(), before, "temporary files are left");
    let left = format!("interrupted; {} files are left", FILES - before);
    assert!(said(&done).contains(&left), "{} of {FILES}: {}", before, said(&done));
    continued(folder, before);
}

#[test]
fn a_full_disk_is_told_and_leaves_nothing_partial() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    many(folder, 100);
    fs::create_dir(folder.join("disk")).expect("a folder");
    if !can_mount(folder) {
        return;
    }
    let script = "mount -t tmpfs -o size=64k tmpfs disk; \
        resume-convert cvs --to html --out-dir disk/out; echo \"code $?\"; \
        dd if=/dev/zero of=disk/fill bs=4k 2>/dev/null; \
        resume-convert cvs/00/0000.json --to disk/one.html; echo \"code $?\"; \
        find disk -name '*.tmp'; for f in disk/out/*/*.html; do tail -n 1 $f; done | sort | uniq -c; ls disk; \
        umount disk; resume-convert cvs -q --to html --out-dir disk/out && find disk -name '*.html' | wc -l";
    let done = sh(&format!("unshare -rm sh -c '{}'", script.replace('\'', "'\\''")), folder);
    let (out, told) = (String::from_utf8_lossy(&done.stdout).into_owned(), said(&done));
    let lines: Vec<&str> = out.lines().map(str::trim).collect();
    assert_eq!((lines[0], lines[1]), ("code 2", "code 2"), "{out}{told}");
    assert!(lines[2].ends_with("</html>") && lines[3] == "fill" && lines[4] == "out", "{out}");
    assert_eq!(lines[5..], ["100"], "{out}");
    assert!(told.contains("cannot write disk/out/00/") && told.contains("no space left on the device"), "{told}");
    assert!(told.contains("cannot write disk/one.html: no space left on the device"), "{told}");
    // It does not try a hundred times.
    assert!(told.contains("not tried"), "{told}");
}

#[test]
fn a_read_only_folder_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    many(folder, 3);
    fs::create_dir(folder.join("disk")).expect("a folder");
    if !can_mount(folder) {
        return;
    }
    let script = "mount -t tmpfs -o ro tmpfs disk; \
        resume-convert cvs --to html --out-dir disk; echo \"code $?\"; \
        resume-convert cvs --to html --out-dir disk/new; echo \"code $?\"; \
        resume-convert cvs/00/0000.json --to disk/one.html; echo \"code $?\"";
    let done = sh(&format!("unshare -rm sh -c '{script}'"), folder);
    assert_eq!(String::from_utf8_lossy(&done.stdout), "code 2\ncode 2\ncode 2\n", "{}", said(&done));
    let told = said(&done);
    for what in [
        "cannot write disk/00/0000.html: the file system is read-only",
        "cannot make the folder disk/new: the file system is read-only",
        "cannot write disk/one.html: the file system is read-only",
    ] {
        assert!(told.contains(what), "{told}");
    }
}

#[test]
fn a_file_that_may_not_grow_is_not_partial() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    many(folder, 2);
    // Blocks of 512 bytes; a page has more than four thousand.
    let script = "trap '' XFSZ; ulimit -f 8; \
        resume-convert cvs/00/0000.json --to page.html; echo \"code $?\"; \
        resume-convert cvs --to html --out-dir pages; echo \"code $?\"; \
        resume-convert cvs -q --to json --out-dir json; echo \"code $?\"";
    let done = sh(script, folder);
    assert_eq!(String::from_utf8_lossy(&done.stdout), "code 2\ncode 2\ncode 0\n", "{}", said(&done));
    assert!(said(&done).contains("cannot write page.html: "), "{}", said(&done));
    assert!(!folder.join("page.html").exists());
    assert_eq!(files(&folder.join("pages")), Vec::<PathBuf>::new());
    assert_eq!(files(&folder.join("json")).len(), 2);
}

#[test]
fn standard_output_that_is_full_or_closed() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    many(folder, 1);
    fs::create_dir(folder.join("bad")).expect("a folder");
    for number in 0..300 {
        fs::write(folder.join(format!("bad/{number}.json")), "{\"basics\": {\"name\": 7}}\n").expect("an input");
    }
    let records = "yes '{\"basics\": {\"name\": \"Ann Example\"}}' | head -n 20000";
    for command in [
        "resume-convert cvs/00/0000.json --to html",
        "resume-convert validate bad",
        &format!("{records} | resume-convert stream --to json"),
        "resume-convert codes",
    ] {
        let done = sh(&format!("{command} > /dev/full"), folder);
        assert_eq!(done.status.code(), Some(2), "{command}: {}", said(&done));
        assert_eq!(said(&done), "error: cannot write standard output: no space left on the device\n", "{command}");
        // What `head` leaves unread is no error, and not worth a word.
        let done = sh(&format!("( sleep 0.1; {command} 2> told; echo $? > code ) | true"), folder);
        assert_eq!(fs::read_to_string(folder.join("told")).expect("a file"), "", "{command}");
        assert_eq!(fs::read_to_string(folder.join("code")).expect("a file"), "0\n", "{command}: {}", said(&done));
    }
}
