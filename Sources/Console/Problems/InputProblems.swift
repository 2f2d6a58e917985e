package import Diagnostics
package import Terminal

extension ScriptUnreadable: Explained {
  /// That it cannot be read.
  package func words(in language: Language) -> Words {
    switch language {
    case .english: Words("the script cannot be read", next: "check its name, and that it is a plain file")
    case .spanish: Words("no se puede leer el guion", next: "revise su nombre, y que sea un archivo normal")
    }
  }
}

extension TranscriptError: Explained {
  /// Why there is none.
  package func words(in language: Language) -> Words {
    switch (language, self) {
    case (.english, .existsAlready):
      Words("the transcript's file is there already", next: "name another file; nothing was changed")
    case (.english, .cannotWrite):
      Words("the transcript cannot be written", next: "check the folder and the free space")
    case (.spanish, .existsAlready):
      Words("el archivo de la transcripción ya existe", next: "nombre otro archivo; no se cambió nada")
    case (.spanish, .cannotWrite):
      Words("no se puede escribir la transcripción", next: "revise la carpeta y el espacio libre")
    }
  }
}
