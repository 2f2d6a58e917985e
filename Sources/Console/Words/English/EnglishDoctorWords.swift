package import Diagnostics
import Operations

extension DoctorFinding.Severity {
  package var english: String {
    switch self {
    case .good: "ok  "
    case .warning: "warn"
    case .bad: "BAD "
    }
  }
}

extension DoctorCheck {
  package var english: String {
    switch self {
    case .station: "there is a station"
    case .volume: "the station's volume is encrypted, or in memory"
    case .keyVolume: "the keys' volume is encrypted, or in memory"
    case .swap: "swap is off, encrypted or in memory"
    case .hibernation: "hibernation is off or encrypted"
    case .cores: "no program keeps cores"
    case .permissions: "folders, database and keys are this account's alone"
    case .checkpoints: "the log's checkpoints lie on another disk"
    case .clock: "a time server keeps the clock"
    case .locale: "the locale is UTF-8"
    case .terminal: "the terminal can hide a PIN again"
    case .space: "there is room on the disk"
    case .memory: "memory for a PIN can be locked"
    case .tracing: "programs cannot look into one another"
    case .accounts: "accounts are the system's own"
    case .pages: "the page maker is there"
    }
  }
}

extension DoctorFinding {
  package var english: Words {
    switch self {
    case .fine(let check): Words(check.english)
    case .unknown(let check): Words("the system does not say whether \(check.english)", next: "look yourself")
    case .noStation: Words("there is no station here yet", next: "pinline init, or --home FOLDER")
    case .plainVolume(_, let path, let device):
      Words("\(path) lies on \(device) in the clear", next: "encrypt the disk (LUKS), then move the folder there")
    case .unclearVolume(_, let path, let kind):
      Words(
        "\(path) is on \(kind), which does not say whether it is encrypted", next: "use a LUKS disk of this computer")
    case .plainSwap(let name):
      Words("memory may be written to \(name) in the clear", next: "swapoff \(name), or encrypt it in /etc/crypttab")
    case .plainHibernation(let name):
      Words(
        "hibernation writes all memory to \(name) in the clear",
        next: "systemctl mask hibernate.target hybrid-sleep.target")
    case .coresHandedOn(let program):
      Words(
        "the kernel hands cores to \(program)",
        next: "none are Pinline's; sysctl 'kernel.core_pattern=|/bin/false'")
    case .looseItem(let path, let mode, let wanted):
      Words("\(path) has mode \(String(mode, radix: 8)): others get at it", next: "chmod \(wanted) \(path)")
    case .foreignItem(let path): Words("\(path) belongs to another account", next: "find out why before you use it")
    case .oddItem(let path):
      Words(
        "\(path) is a link, or not what belongs there: no station opens so",
        next: "put it there itself, or name its own place")
    case .openAbove(let path):
      Words("others may put a folder of theirs in the place of what is in \(path)", next: "chmod go-w \(path)")
    case .checkpointsMissing(let path):
      Words(
        "the checkpoints' folder \(path) is missing", next: "mount it, or name another in policy.yaml (checkpoints)")
    case .checkpointsBeside(let path):
      Words(
        "the checkpoints in \(path) are on the station's own disk",
        next: "name a folder elsewhere in policy.yaml (checkpoints)")
    case .clockFree: Words("no time server keeps the clock", next: "timedatectl set-ntp true")
    case .noUTF8: Words("the locale is not UTF-8: names come out wrong", next: "export LC_ALL=C.UTF-8")
    case .dumbTerminal:
      Words("this terminal cannot hide again what it showed: no PIN is shown", next: "use another one, not TERM=dumb")
    case .keptScreens: Words("GNU screen keeps what it showed: no PIN is shown", next: "use tmux, or no multiplexer")
    case .noTerminal: Words("no terminal to look at")
    case .littleSpace(let megabytes):
      Words("only \(megabytes) MB are free", next: "an import needs twice the roster's size; make room")
    case .noSpace(let megabytes):
      Words("no more than \(megabytes) MB are free: soon no call can be logged", next: "make room now")
    case .memoryNotLockable(let kilobytes):
      Words(
        "only \(kilobytes) kB of memory may be locked: no PIN is shown",
        next: "raise ulimit -l, or LimitMEMLOCK= in the unit")
    case .tracingOpen:
      Words(
        "programs of one account may look into one another",
        next: "sysctl kernel.yama.ptrace_scope=1 keeps them from your terminal")
    case .foreignAccounts:
      Words("accounts here are not the system's own", next: "run it outside of that container or unshare")
    case .noPageMaker:
      Words("pinline-pages is not beside pinline: no letters and no workbooks", next: "install both in one folder")
    }
  }
}
