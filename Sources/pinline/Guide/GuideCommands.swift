import ArgumentParser

/// `pinline guide`: the file of the district's guide. It is looked up and walked through in the console.
struct GuideCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Check the file of the district's guide, write one to edit, or show what carries the guide out.",
    discussion: """
      A station uses the file guide.yaml in its folder, or else the guide that comes with Pinline, as of March 15, 2021. In the console: \
      guide. guide --trace [WORD] is guide trace.
      """,
    subcommands: [GuideCheck.self, GuideExport.self, GuideTrace.self, GuideDefault.self],
    defaultSubcommand: GuideDefault.self)
}
