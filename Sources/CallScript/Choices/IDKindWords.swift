import Diagnostics
package import Matching

/// The documents that serve (IV.2), by their names.
extension IDKind: Localized {
  package var english: String {
    switch self {
    case .californiaID: "California ID"
    case .driversLicense: "driver's license"
    case .consulateCard: "consulate card"
    case .passport: "passport"
    }
  }

  package var spanish: String {
    switch self {
    case .californiaID: "identificación de California"
    case .driversLicense: "licencia de manejar"
    case .consulateCard: "matrícula consular"
    case .passport: "pasaporte"
    }
  }
}
