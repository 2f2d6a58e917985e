import ArgumentParser

/// `pinline guide`: the file of the district's guide. It is looked up and walked through in the console.
struct GuideCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Check the file of the district's guide, or write one to edit.",
    discussion: """
      A station uses the file guide.yaml in its folder, or else the guide that comes with Pinline, as of March 15, 2021. In the console: \
      guide.
      """,
    subcommands: [GuideCheck.self, GuideExport.self], defaultSubcommand: GuideCheck.self)
}
