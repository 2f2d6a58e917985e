import ArgumentParser

/// `pinline emergency`: what parents changed at the emergency card (VIII).
struct EmergencyCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emergency",
    abstract:
      "What parents changed at the emergency card: a school's report, and the file for the student information system.",
    subcommands: [EmergencyReportCommand.self, EmergencyDeltaCommand.self])
}
