import ArgumentParser
import CGuard
import Glibc
import Operations

/// The program. Nothing that can fail or hold a secret runs before cores are off and the crash handler stands.
@main
struct Pinline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pinline",
    abstract: "Verify a caller as a child's parent or legal guardian, then disclose that person's Parent Portal PIN.",
    discussion: codes,
    version: "0.1.0",
    subcommands: [
      Open.self, Demo.self, PracticeCommands.self, Run.self, Init.self, ImportCommands.self, Sample.self,
      GuideCommands.self, ReportCommands.self, EmergencyCommands.self, LetterCommands.self, RosterCommands.self,
      PINCommands.self, DoctorCommand.self,
      Log.self, Keys.self,
      Backup.self,
      Restore.self,
    ],
    defaultSubcommand: Open.self)

  private static let codes: String = "Exit codes: " + ExitStatus.told + "."

  static func main() {
    guard_core_off()
    guard_crash_install()
    do {
      var command = try PlainInvocation.command(Array(CommandLine.arguments.dropFirst())) ?? parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.report()
    } catch {
      // The parser's own words repeat what was typed.
      let (code, text) = (exitCode(for: error), fullMessage(for: error))
      if !text.isEmpty { code == .success ? print(text) : Printing.onError(text) }
      Glibc.exit(code.rawValue)
    }
  }
}
