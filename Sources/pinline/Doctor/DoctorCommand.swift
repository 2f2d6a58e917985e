import ArgumentParser
import Console
import Diagnostics
import Operations

/// `pinline doctor`.
struct DoctorCommand: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract:
      "Look at what the system itself does with a station's secrets: disks, swap, cores, folders, clock, terminal.",
    discussion: """
      Changes nothing and opens no station. Exit codes of its own, for a monitor: 0 all is well, 1 something should be looked at, 2 something \
      is bad. --plain prints one line each, with ' | ' between: good, warning or bad; what was looked at; what was found; what to do.
      """)

  @OptionGroup var station: StationOptions

  @Flag(help: "One line each, of four fields, for a program.")
  var plain = false

  func perform() throws {
    let findings = Doctor.findings(SystemFacts(of: station.folder))
    for finding in findings {
      print(plain ? DoctorText.plain(finding, in: operatorLanguage) : DoctorText.told(finding, in: operatorLanguage))
    }
    throw ExitCode(Doctor.severity(findings).rawValue)
  }
}
