import Diagnostics
import Roster

/// What is told of an archive that is not read.
extension ArchiveFault {
  func english(_ file: String) -> Words {
    switch self {
    case .notAnArchive: Words("\(file) is no zip archive", next: "give the folder of the files, or a .zip of it")
    case .damaged: Words("\(file) is damaged or cut off", next: "fetch the archive again; nothing was changed")
    case .encrypted: Words("\(file) is encrypted", next: "unpack it with its password, and give the folder")
    case .unknownPacking:
      Words("\(file) is packed in a way that is not read", next: "unpack it, and give the folder")
    case .tooLarge:
      Words("\(file) would be too large unpacked", next: "no roster is as large as that: ask who made it")
    case .noLibrary:
      Words("\(file) is packed, and libzip is not installed", next: "install libzip, or give the files unpacked")
    }
  }

  func spanish(_ file: String) -> Words {
    switch self {
    case .notAnArchive:
      Words("\(file) no es un archivo zip", next: "indique la carpeta de los archivos, o un .zip de ella")
    case .damaged:
      Words("\(file) está dañado o cortado", next: "traiga el archivo otra vez; no se cambió nada")
    case .encrypted: Words("\(file) está cifrado", next: "descomprímalo con su contraseña, e indique la carpeta")
    case .unknownPacking:
      Words("\(file) está comprimido de una forma que no se lee", next: "descomprímalo, e indique la carpeta")
    case .tooLarge:
      Words(
        "\(file) sería demasiado grande descomprimido",
        next: "ninguna lista de alumnos es tan grande: pregunte a quien lo hizo")
    case .noLibrary:
      Words(
        "\(file) está comprimido, y falta libzip en este equipo",
        next: "instale libzip, o indique los archivos descomprimidos")
    }
  }
}
