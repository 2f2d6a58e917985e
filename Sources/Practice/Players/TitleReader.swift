import CallScript

/// Reads what stands before a call and looks only where that points, there as a perfect operator does; the rest it believes. It gains
/// nothing where nothing is told.
package struct TitleReader: CallPlayer {
  /// Where something can be looked at.
  fileprivate enum Place { case document, picture }

  /// What points there: words, or how they begin, in English and Spanish.
  private static let words: [(stem: String, place: Place)] =
    ["card", "face", "name", "passport", "document", "smooth", "tarjeta", "cara", "nombre", "pasaporte", "fluida"].map {
      ($0, .document)
    } + ["camera", "picture", "voice", "video", "cámara", "imagen", "voz"].map { ($0, .picture) }

  private let places: Set<Place>
  private let looking = PerfectPlayer(), believing = TrustingPlayer()

  /// A player who read this.
  package init(told: String) {
    let read = told.lowercased().split { !$0.isLetter }
    places = Set(Self.words.filter { word in read.contains { $0.hasPrefix(word.stem) } }.map(\.place))
  }

  /// What to type.
  package func line(for prompt: PlayerPrompt) -> String {
    prompt.question.place.map(places.contains) == true ? looking.line(for: prompt) : believing.line(for: prompt)
  }
}

extension CallQuestion {
  /// What is looked at before it is answered; nil where nothing is.
  fileprivate var place: TitleReader.Place? {
    switch self {
    case .choice(.idKind), .choice(.otherID), .choice(.attestation), .choice(.counterAttestation), .prompt(.idName):
      .document
    case .choice(.join), .choice(.sight), .choice(.counterSight), .choice(.stillSeen), .choice(.stillAtCounter):
      .picture
    default: nil
    }
  }
}
