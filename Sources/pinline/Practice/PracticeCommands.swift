import ArgumentParser

/// `pinline practice`: a station of its own in which scripted callers are taken.
struct PracticeCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Take scripted calls that cannot hurt anyone, and see who is ready.",
    discussion: """
      Alone it opens the practice station, which is made the first time. A scenario is the name of one that comes with Pinline (practice \
      list), or a file of your own (practice schema says how to write one).
      """,
    subcommands: [
      PracticeOpen.self, PracticeNext.self, PracticeShift.self, PracticeFaces.self, PracticeTake.self,
      PracticeCourse.self,
      PracticeList.self, PracticeDebrief.self,
      PracticeReport.self, PracticeClass.self, PracticeMark.self, PracticeSheet.self, PracticeRole.self,
      PracticeChecklist.self, PracticeCheck.self, PracticeSchema.self, PracticeRun.self,
    ],
    defaultSubcommand: PracticeOpen.self)
}
