package import Diagnostics

/// A few words that fit into a sentence.
extension Reason: Localized {
  package var english: String {
    switch self {
    case .diskFull: "the disk is full"
    case .diskFailed: "the disk failed"
    case .readOnlyOrGone: "it is read-only, or was moved or removed"
    case .heldByAnother: "another process holds it"
    case .cannotBeOpened: "it cannot be opened"
    case .cannotBeRead: "it cannot be read"
    case .databaseError(let number): "the database's error \(number)"
    case .rule(let words): words
    case .unnamedRule: "a rule of the tables was broken"
    case .earlierVersion: "it is of an earlier version; open the console once"
    case .nothingDone: "nothing was done"
    case .nothingWritten: "nothing was written"
    case .cannotMakeFile: "a file cannot be made"
    case .cannotRenameFile: "a file cannot be renamed"
    case .cannotCopyFile: "a file cannot be copied"
    case .cannotOpenFile: "a file cannot be opened"
    case .cannotKeepFile: "a file cannot be kept"
    case .pinNotSealed: "a PIN in the clear is never kept"
    case .entryTooLong: "the entry is too long"
    case .entryWithoutForm: "the log has no form for the entry"
    case .committedTwice: "a field is committed twice"
    case .noEntryTaken: "the store took no entry"
    case .refused: "it was refused"
    case .foreignCheckpoint: "there is a checkpoint that the station did not sign"
    case .strangeHead: "the log's newest entry was not written by this station"
    case .keyWouldNotSign: "the log's key would not sign"
    case .newPIN: "a new PIN"
    case .missing(let file): "\(file) is missing"
    case .existsAlready(let file): "\(file) is there already"
    case .readFailed(let file, let failure): "\(file) could not be read: \(failure.english)"
    case .wrongValue(let place): "\(place) holds a value that it cannot hold"
    case .cannotRead(let file): "\(file) cannot be read"
    case .cannotWrite(let file): "\(file) cannot be written"
    case .notOurs(let file): "\(file) belongs to another user or is not what it should be"
    case .tooOpen(let file): "\(file) can be used by others"
    case .notAKey(let file): "\(file) is not a key of Pinline"
    case .otherKey(let file): "\(file) is not the key that the log announced"
    case .otherHistory(let file): "the log is not the one that was signed last (\(file))"
    case .busy(let file): "another process is at work in \(file)"
    case .handedOver(let file): "\(file) was handed over by the system"
    case .notPinline(let file): "\(file) is not a database of Pinline's"
    case .newer(let file): "\(file) was made by a newer Pinline"
    case .damaged(let file): "\(file) is damaged"
    case .altered(let file): "\(file) has tables or triggers that are not Pinline's"
    case .otherKind(let file, let isLive): "\(file) is of a \(isLive ? "live" : "practice") station"
    case .otherStation(let file): "\(file) belongs to another station or another key"
    case .sealed(let file): "it lies sealed in \(file), and the station's key pin.key is not here"
    case .importOvertaken: "another import ended or a PIN was created in the meantime"
    case .rosterChanged: "another roster came into use in the meantime"
    }
  }

  package var spanish: String {
    switch self {
    case .diskFull: "el disco está lleno"
    case .diskFailed: "falló el disco"
    case .readOnlyOrGone: "es de solo lectura, o alguien lo movió o lo quitó"
    case .heldByAnother: "otro proceso lo está usando"
    case .cannotBeOpened: "no se puede abrir"
    case .cannotBeRead: "no se puede leer"
    case .databaseError(let number): "error \(number) de la base de datos"
    // The database's own words are a code of the log's, the same in every language.
    case .rule(let words): words
    case .unnamedRule: "se infringió una regla de las tablas"
    case .earlierVersion: "es de una versión anterior; abra la consola una vez"
    case .nothingDone: "no se hizo nada"
    case .nothingWritten: "no se escribió nada"
    case .cannotMakeFile: "no se puede crear un archivo"
    case .cannotRenameFile: "no se puede cambiar el nombre de un archivo"
    case .cannotCopyFile: "no se puede copiar un archivo"
    case .cannotOpenFile: "no se puede abrir un archivo"
    case .cannotKeepFile: "no se puede conservar un archivo"
    case .pinNotSealed: "un PIN sin sellar no se guarda nunca"
    case .entryTooLong: "el asiento es demasiado largo"
    case .entryWithoutForm: "el registro no tiene forma para el asiento"
    case .committedTwice: "el asiento se compromete dos veces con un campo"
    case .noEntryTaken: "no se guardó ningún asiento"
    case .refused: "se rechazó"
    case .foreignCheckpoint: "hay un punto de control que la estación no firmó"
    case .strangeHead: "la última entrada del registro no la escribió esta estación"
    case .keyWouldNotSign: "la clave del registro no firmó"
    case .newPIN: "un PIN nuevo"
    case .missing(let file): "falta \(file)"
    case .existsAlready(let file): "\(file) ya existe"
    case .readFailed(let file, let failure): "no se pudo leer \(file): \(failure.spanish)"
    case .wrongValue(let place): "\(place) tiene un valor que no puede tener"
    case .cannotRead(let file): "no se puede leer \(file)"
    case .cannotWrite(let file): "no se puede escribir \(file)"
    case .notOurs(let file): "\(file) es de otro usuario o no es lo que debe ser"
    case .tooOpen(let file): "otros usuarios pueden usar \(file)"
    case .notAKey(let file): "\(file) no es una clave de Pinline"
    case .otherKey(let file): "\(file) no es la clave que anunció el registro"
    case .otherHistory(let file): "el registro no es el que se firmó por última vez (\(file))"
    case .busy(let file): "otro proceso está trabajando en \(file)"
    case .handedOver(let file): "el sistema entregó \(file)"
    case .notPinline(let file): "\(file) no es una base de datos de Pinline"
    case .newer(let file): "\(file) es de una versión más reciente de Pinline"
    case .damaged(let file): "\(file) está dañado"
    case .altered(let file): "\(file) tiene tablas o disparadores que no son de Pinline"
    case .otherKind(let file, let isLive): "\(file) es de una estación \(isLive ? "real" : "de práctica")"
    case .otherStation(let file): "\(file) es de otra estación o de otra clave"
    case .sealed(let file): "está sellado en \(file), y la clave pin.key de la estación no está aquí"
    case .importOvertaken: "mientras tanto terminó otra importación o se creó un PIN"
    case .rosterChanged: "mientras tanto se puso en uso otra lista de alumnos"
    }
  }
}

extension ReadFailure: Localized {
  package var english: String {
    switch self {
    case .disk: "the disk failed"
    case .tooManyFiles: "too many files are open"
    case .noPermission: "there is no permission"
    case .other(let number): "the system's error \(number)"
    }
  }

  package var spanish: String {
    switch self {
    case .disk: "falló el disco"
    case .tooManyFiles: "hay demasiados archivos abiertos"
    case .noPermission: "no hay permiso"
    case .other(let number): "error \(number) del sistema"
    }
  }
}
