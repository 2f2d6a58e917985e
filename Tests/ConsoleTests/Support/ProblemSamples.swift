@testable import Console

extension Problem {
  /// One of each.
  static let samples = Array(sequence(first: Problem.command(nearest: "cases")) { $0.next })

  /// The one after this: a new one does not compile before it has its place.
  private var next: Problem? {
    switch self {
    case .command: .misheard
    case .misheard: .incomplete("linked")
    case .incomplete: .slash(nearest: "park")
    case .slash: .shortened("flag")
    case .shortened: .slashHere
    case .slashHere: .choice(of: "1-3")
    case .choice: .unanswered
    case .unanswered: .whichItem
    case .whichItem: .emptyNote
    case .emptyNote: .emergencyWhat
    case .emergencyWhat: .liveCard
    case .liveCard: .noCard
    case .noCard: .noScreen
    case .noScreen: .letterNeedsCase
    case .letterNeedsCase: .paperOnVideo
    case .paperOnVideo: .paperTooEarly
    case .paperTooEarly: .letterWhere
    case .letterWhere: .noPaper
    case .noPaper: .noPrinter
    case .noPrinter: .unreadableLine
    case .unreadableLine: .keysInLine
    case .keysInLine: .unexpected("it failed")
    case .unexpected: nil
    }
  }
}
