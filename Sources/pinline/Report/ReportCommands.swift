import ArgumentParser

/// `pinline report`.
struct ReportCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "What supervisors need: verified parents linked within seven days, cases, times, refusals, outreach.",
    subcommands: [ReportShow.self, ReportOutreach.self],
    defaultSubcommand: ReportShow.self)
}
