package import Diagnostics
package import Operations

extension SecondPersonError: Explained, Localized {
  package var english: Words {
    switch self {
    case .missing(for: .source(let source)):
      Words(
        "the log never saw the source \(source): a second person has to stand for it",
        next: "import it at a terminal, where that person types their name; a script cannot")
    case .missing(for: .undoing):
      Words(
        "a second member of staff has to stand for undoing an import", next: "run it at a terminal; nothing was changed"
      )
    case .missing(for: .quarantine):
      Words("a second member of staff has to stand for this", next: "run it at a terminal; nothing was changed")
    case .missing(for: .pinRoster):
      Words("a second member of staff has to stand for a PIN roster", next: "run it at a terminal; nothing was written")
    case .isOperator: Words("the second person is the operator", next: "ask somebody else; nothing was changed")
    }
  }

  package var spanish: Words {
    switch self {
    case .missing(for: .source(let source)):
      Words(
        "el registro no conoce la fuente \(source): una segunda persona tiene que responder por ella",
        next: "impórtela en una terminal, donde esa persona escribe su nombre; un guion no puede")
    case .missing(for: .undoing):
      Words(
        "una segunda persona tiene que responder por deshacer una importación",
        next: "hágalo en una terminal; no se cambió nada")
    case .missing(for: .quarantine):
      Words("una segunda persona tiene que responder por esto", next: "hágalo en una terminal; no se cambió nada")
    case .missing(for: .pinRoster):
      Words(
        "otra persona del personal tiene que responder por una lista de PIN",
        next: "hágalo en una terminal; no se escribió nada")
    case .isOperator:
      Words("la segunda persona es el operador", next: "pídaselo a otra persona; no se cambió nada")
    }
  }
}
