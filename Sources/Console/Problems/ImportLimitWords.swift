package import Diagnostics
package import Operations
import Roster
package import Station

extension ImportLimit: Localized {
  package var english: Words {
    switch self {
    case .share(let share, let count, let whole, let percent):
      Words(
        "\(count) of \(whole) rows would be \(share.english), and \(share.key.rawValue) allows \(percent) %",
        next: "nothing was changed; if it is right, set \(share.key.rawValue) to \(needed) for this import, then back")
    case .kind(let share, let kind, let count, let whole, let percent):
      Words(
        "\(count) of \(whole) \(kind.english) rows would be \(share.english), and \(share.key.rawValue) allows \(percent) % of each kind",
        next: "nothing was changed; if it is right, set \(share.key.rawValue) to \(needed) for this import, then back")
    case .fallen(let figure, let before, let after, let percent):
      Words(
        "\(figure == .verified ? "verified guardians" : "restrictions") would fall from \(before) to \(after), and import-removed allows \(percent) %",
        next:
          "nothing was changed; look at that column; if it is right, set import-removed to 100 for this import, then back"
      )
    case .emptied(let kind, let count):
      Words(
        "the import would remove every \(kind.english) of this source, all \(count)",
        next:
          "nothing was changed; see whether its file is empty; if it is right, set import-removed to 100 for this import, then back"
      )
    }
  }

  package var spanish: Words {
    switch self {
    case .share(let share, let count, let whole, let percent):
      Words(
        "\(share.spanish) \(count) de \(whole) filas, y \(share.key.rawValue) permite \(percent) %",
        next:
          "no se cambió nada; si es correcto, ponga \(share.key.rawValue) en \(needed) para esta importación y luego como estaba"
      )
    case .kind(let share, let kind, let count, let whole, let percent):
      Words(
        "\(share.spanish) \(count) de \(whole) filas de \(kind.spanish), y \(share.key.rawValue) permite \(percent) % de cada clase",
        next:
          "no se cambió nada; si es correcto, ponga \(share.key.rawValue) en \(needed) para esta importación y luego como estaba"
      )
    case .fallen(let figure, let before, let after, let percent):
      Words(
        "\(figure == .verified ? "los tutores verificados" : "las restricciones") bajarían de \(before) a \(after), e import-removed permite \(percent) %",
        next:
          "no se cambió nada; revise esa columna; si es correcto, ponga import-removed en 100 para esta importación y luego como estaba"
      )
    case .emptied(let kind, let count):
      Words(
        "la importación quitaría todas las filas de \(kind.spanish) de esta fuente, \(count)",
        next:
          "no se cambió nada; vea si su archivo está vacío; si es correcto, ponga import-removed en 100 para esta importación y luego como estaba"
      )
    }
  }

  /// The least whole percentage that would do.
  private var needed: Int {
    switch self {
    case .share(_, let count, let whole, _), .kind(_, _, let count, let whole, _):
      min(100, (count * 100 + whole - 1) / max(1, whole))
    case .emptied, .fallen: 100
    }
  }
}

extension ImportShare: Localized {
  package var english: String {
    switch self {
    case .leftOut: "left out"
    case .removed: "removed"
    case .changed: "changed"
    }
  }

  package var spanish: String {
    switch self {
    case .leftOut: "se omitirían"
    case .removed: "se quitarían"
    case .changed: "se cambiarían"
    }
  }
}
