package import Diagnostics
package import Operations

extension LogFault {
  /// Where, then what it means.
  package func told(in language: Language) -> String { "\(site.in(language)): \(self.in(language))" }
}

/// What it means.
extension LogFault: Localized {
  package var english: String {
    switch self {
    case .entryMissing: "it is not here. An entry was removed, moved or put in between"
    case .entryUnreadable: "these bytes are not the entry of this number. Someone wrote over it"
    case .notSealed: "this station did not write it. Someone else put it in, or changed its seal"
    case .pinKeyDiffers: "it is not the id of the station's key for PINs. Someone changed it"
    case .entryChanged: "it was changed after it was logged"
    case .treeChanged: "the hashes beside it do not follow from the entries. Entries before it were changed or removed"
    case .headChanged(let size): "it is not that of the \(size) entries here. Entries were added or removed at the end"
    case .otherLog: "it belongs to another log, which was put in this one's place"
    case .databaseAltered: "its tables, triggers or steps are not Pinline's. Whoever changed them could write anything"
    case .wrongValue: "it holds a value that it cannot hold"
    case .databaseDamaged: "it cannot be read to its end"
    case .exportDamaged: "it is missing, or not what the checkpoint vouches for"
    case .checkpointUnreadable: "it is not a checkpoint of this log. Someone wrote over it"
    case .checkpointForged: "it is not signed by the station's key. Someone else made it, or changed it"
    case .checkpointDiffers: "the entries here are not those that were signed. The log was rewritten"
    case .cutOff(let have, _):
      "it vouches for more than the \(have) entries here. The end of the log was cut off, or an older copy was put back"
    case .checkpointRemoved: "the database's own list lacks it. It was removed there"
    case .checkpointMissing:
      "the checkpoint that has to come with it is not in the log's own list. It was removed there"
    case .keyUnvouched: "the station's key before it does not vouch for the new one. Someone else announced it"
    case .keyOther: "no checkpoint is signed by the key that was named. This is another log, or another station's"
    case .codeDiffers: "the log does not have what was written down. It was rewritten or cut off since"
    case .continuationFalse: "it does not say rightly what the restored log goes on from"
    case .columnsDiffer: "its row says otherwise than the entry. Someone changed the row"
    case .factUnknown: "it is nothing that Pinline logs"
    case .clockFalse: "it says otherwise about the clock than the times of the entries"
    case .outOfOrder: "this step may not come here. It was logged for another case, or put in or taken out"
    case .unproven: "a PIN was disclosed without all the steps that have to come before"
    case .untimely: "it came later than it may, or does not go on from the case that it names"
    case .valueChanged: "it is not the value that the entry commits to. It was changed afterwards"
    case .valueMissing: "it is gone, and no entry says that it was purged"
    case .valueUnknown: "the entry commits to no such value. It was added afterwards"
    case .valueNotErased: "the log says that its values were erased, and they are here"
    case .rosterDiffers: "it is not the one that the log says was imported last. Someone changed which it is"
    case .rosterFileDiffers: "its file is gone, or is not the one that was imported. Someone changed or removed it"
    case .createdPINsDiffer: "they are not those that the log says were created. Someone changed them"
    case .namesDiffer: "it is not that of the log. Someone changed it"
    case .openCasesDiffer: "it is not that of the log. Someone changed it"
    }
  }

  package var spanish: String {
    switch self {
    case .entryMissing: "no está aquí. Se quitó, se movió o se intercaló un asiento"
    case .entryUnreadable: "estos bytes no son el asiento de este número. Alguien lo sobrescribió"
    case .notSealed: "no lo escribió esta estación. Lo puso otra persona, o alguien cambió su sello"
    case .pinKeyDiffers: "no es el de la clave de la estación para los PIN. Alguien lo cambió"
    case .entryChanged: "se cambió después de registrarse"
    case .treeChanged:
      "las huellas que lo acompañan no corresponden a los asientos. Se cambiaron o quitaron asientos anteriores"
    case .headChanged(let size): "no es la de los \(size) asientos de aquí. Se agregaron o quitaron asientos al final"
    case .otherLog: "es de otro registro, que se puso en lugar de este"
    case .databaseAltered:
      "sus tablas, disparadores o pasos no son los de Pinline. Quien los cambió pudo escribir cualquier cosa"
    case .wrongValue: "tiene un valor que no puede tener"
    case .databaseDamaged: "no se puede leer hasta el final"
    case .exportDamaged: "falta, o no es lo que avala el punto de control"
    case .checkpointUnreadable: "no es un punto de control de este registro. Alguien lo sobrescribió"
    case .checkpointForged: "no está firmado con la clave de la estación. Lo hizo o lo cambió otra persona"
    case .checkpointDiffers: "los asientos de aquí no son los que se firmaron. El registro se reescribió"
    case .cutOff(let have, _):
      "avala más que los \(have) asientos de aquí. Se cortó el final del registro, o se restauró una copia anterior"
    case .checkpointRemoved: "falta en la lista de la base de datos. Se quitó de ahí"
    case .checkpointMissing:
      "el punto de control que debe acompañarlo no está en la lista del registro. Se quitó de ahí"
    case .keyUnvouched: "la clave anterior de la estación no avala la nueva. La anunció otra persona"
    case .keyOther:
      "ningún punto de control está firmado con la clave indicada. Es otro registro, o el de otra estación"
    case .codeDiffers: "el registro no tiene lo que se anotó. Desde entonces se reescribió o se cortó"
    case .continuationFalse: "no dice correctamente desde dónde continúa el registro restaurado"
    case .columnsDiffer: "su fila no dice lo mismo que el asiento. Alguien cambió la fila"
    case .factUnknown: "no es nada que Pinline registre"
    case .clockFalse: "lo que dice del reloj no corresponde a las horas de los asientos"
    case .outOfOrder: "este paso no puede ir aquí. Se registró para otro caso, o alguien lo puso o lo quitó"
    case .unproven: "se entregó un PIN sin todos los pasos que deben ir antes"
    case .untimely: "llegó más tarde de lo permitido, o no continúa el caso que nombra"
    case .valueChanged: "no es el valor con el que el asiento se compromete. Se cambió después"
    case .valueMissing: "no está, y ningún asiento dice que se borró"
    case .valueUnknown: "el asiento no se compromete con ese valor. Se agregó después"
    case .valueNotErased: "el registro dice que sus valores se borraron, y están aquí"
    case .rosterDiffers: "no es la última que el registro dice que se importó. Alguien cambió cuál es"
    case .rosterFileDiffers: "su archivo no está, o no es el que se importó. Alguien lo cambió o lo quitó"
    case .createdPINsDiffer: "no son los que el registro dice que se crearon. Alguien los cambió"
    case .namesDiffer: "no es la del registro. Alguien la cambió"
    case .openCasesDiffer: "no es la del registro. Alguien la cambió"
    }
  }
}
