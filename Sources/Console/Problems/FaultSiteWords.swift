import Diagnostics
package import Operations

extension FaultSite: Localized {
  package var english: String {
    switch self {
    case .entry(let number): "entry \(number)"
    case .caseEntry(let number, let reference): "entry \(number), case \(reference)"
    case .value(let number, let field): "entry \(number), value \(field)"
    case .head: "the log's head"
    case .database: "the database"
    case .column(let place): place
    case .file(let name): name
    case .checkpoint(.database(let size)): "the log's own checkpoint of \(size) entries"
    case .checkpoint(.file(let name)): "the checkpoint file \(name)"
    case .checkpoint(.memory): "what the key signed last"
    case .key: "the key"
    case .code(let size): "the code for \(size) entries"
    case .openCases: "the list of open cases"
    case .roster: "the roster in use"
    case .createdPINs: "the PINs that the console created"
    case .names: "the list of the log's names"
    }
  }

  package var spanish: String {
    switch self {
    case .entry(let number): "asiento \(number)"
    case .caseEntry(let number, let reference): "asiento \(number), caso \(reference)"
    case .value(let number, let field): "asiento \(number), valor \(field)"
    case .head: "la cabeza del registro"
    case .database: "la base de datos"
    case .column(let place): place
    case .file(let name): name
    case .checkpoint(.database(let size)): "el punto de control de \(size) asientos del registro"
    case .checkpoint(.file(let name)): "el archivo de punto de control \(name)"
    case .checkpoint(.memory): "lo último que firmó la clave"
    case .key: "la clave"
    case .code(let size): "el código de \(size) asientos"
    case .openCases: "la lista de casos abiertos"
    case .roster: "la lista de alumnos en uso"
    case .createdPINs: "los PIN que creó la consola"
    case .names: "la lista de nombres del registro"
    }
  }
}
