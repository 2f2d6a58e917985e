import ArgumentParser

/// `pinline practice`: a station of its own in which scripted callers are taken.
struct Practise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Take scripted calls that cannot hurt anyone, and see who is ready.",
    discussion: """
      Alone it opens the practice station, which is made the first time. A scenario is the name of one that comes with Pinline (practice \
      list), or a file of your own (practice schema says how to write one).
      """,
    subcommands: [
      PractiseMenu.self, PractiseTake.self, PractiseCourse.self, PractiseList.self, PractiseDebrief.self,
      PractiseReport.self, PractiseSheet.self, PractiseCheck.self, PractiseSchema.self, PractiseRun.self,
    ],
    defaultSubcommand: PractiseMenu.self)
}
