import ArgumentParser
import CGuard
import Glibc

/// The program. Nothing that can fail or hold a secret runs before cores are off and the crash handler stands.
@main
struct Pinline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pinline",
    abstract: "Verify a caller as a child's parent or legal guardian, then disclose that person's Parent Portal PIN.",
    discussion: """
      Exit codes: 0 done, 1 a log or proof that does not hold, or something that doctor would look at, 2 no station, not usable, or nothing \
      to check, or something that doctor calls bad, 10 an import by a timer that left rows out, 11 one that the policy does not allow, 12 one \
      that is in but for its list of what was left out, 64 wrong usage, 65 bad input (a script's or a file's line is named), \
      66 a script that cannot be read, 69 something is missing, 71 a file or the database could not be read, 73 a transcript that cannot be made, 74 a file or the \
      log could not be written, 75 a script that ended in a call, 129 the terminal hung up.
      """,
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
