import Records
package import Diagnostics
package import Station

extension PolicyProblem: Explained {
  /// The name of what is wrong.
  package var code: String { "PolicyProblem.\("\(fault)".prefix { $0 != "(" })" }

  package var site: Diagnostic.Place? { Diagnostic.Place(file: file, line: line, column: column) }

  /// What is wrong with the file, and what to write.
  package func words(in language: Language) -> Words {
    let settings = PolicyLine.all.map(\.key).joined(separator: ", ")
    return switch (language, fault) {
    case (.english, .notYAML):
      Words("this is not YAML", next: "write key: value, one a line; put text in double quotes")
    case (.english, .notSettings):
      Words("the policy is not a list of settings", next: "write key: value, one a line")
    case (.english, .unknownSetting): Words("no such setting", next: "the settings are: \(settings)")
    case (.english, .doubled): Words("a setting stands twice", next: "keep one of the two")
    case (.english, .refused(let key, let range)): Words("\(key) cannot be that", next: range.words(in: .english))
    case (.spanish, .notYAML):
      Words("esto no es YAML", next: "escriba clave: valor, una por línea; ponga el texto entre comillas dobles")
    case (.spanish, .notSettings):
      Words("la política no es una lista de ajustes", next: "escriba clave: valor, una por línea")
    case (.spanish, .unknownSetting): Words("no hay tal ajuste", next: "los ajustes son: \(settings)")
    case (.spanish, .doubled): Words("un ajuste está dos veces", next: "deje uno de los dos")
    case (.spanish, .refused(let key, let range)): Words("\(key) no puede ser eso", next: range.words(in: .spanish))
    }
  }
}

extension SettingRange {
  /// What to write instead of a value that is not accepted.
  fileprivate func words(in language: Language) -> String {
    switch (language, self) {
    case (.english, .line(let limit)): "a line of at most \(limit) characters"
    case (.english, .number(let range)): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case (.english, .word(let words)): "one of: \(words.joined(separator: ", "))"
    case (.english, .day(let example)): "a day as MM-DD, such as \(example)"
    case (.spanish, .line(let limit)): "una línea de \(limit) caracteres como máximo"
    case (.spanish, .number(let range)): "un número entero de \(range.lowerBound) a \(range.upperBound)"
    case (.spanish, .word(let words)): "uno de: \(words.joined(separator: ", "))"
    case (.spanish, .day(let example)): "un día como MM-DD, por ejemplo \(example)"
    }
  }
}
