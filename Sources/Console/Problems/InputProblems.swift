package import Diagnostics
package import Terminal

extension ScriptUnreadable: Explained, Localized {
  package var english: Words {
    Words("the script cannot be read", next: "check its name, and that it is a plain file")
  }

  package var spanish: Words {
    Words("no se puede leer el guion", next: "revise su nombre, y que sea un archivo normal")
  }
}

extension TranscriptError: Explained, Localized {
  package var english: Words {
    switch self {
    case .existsAlready:
      Words("the transcript's file is there already", next: "name another file; nothing was changed")
    case .cannotWrite:
      Words("the transcript cannot be written", next: "check the folder and the free space")
    }
  }

  package var spanish: Words {
    switch self {
    case .existsAlready:
      Words("el archivo de la transcripción ya existe", next: "indique otro archivo; no se cambió nada")
    case .cannotWrite:
      Words("no se puede escribir la transcripción", next: "revise la carpeta y el espacio libre")
    }
  }
}
