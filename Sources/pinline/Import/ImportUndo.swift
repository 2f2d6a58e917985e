import ArgumentParser
import Diagnostics
import Operations
import Station

/// `pinline import undo`.
struct ImportUndo: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Go back to the roster before the newest import, which is kept until the next.")

  @OptionGroup var station: StationOptions

  func perform() throws {
    let open = try OpenStation(station.folder)
    let session = try open.session(for: station)
    let work = RosterUndo(at: open.importPlace(session.log))
    let second = try work.needsSecond ? try SecondPersonPrompt.ask(ImportWord.secondForUndo) : nil
    let aside = try StationWork(in: open.folder)
    defer { extendLifetime(aside) }
    let done = try work.run(
      journal: session.journal, author: session.author, policy: session.policy, second: second)
    print(ImportWord.undone(roster: done.roster, isRedone: done.isRedone).in(.operators))
  }
}
